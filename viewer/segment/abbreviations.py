"""Words that end in a stop which ends no sentence, and words that open one, by language.

Own tables: the abbreviations that historical prose uses.
"""

from dataclasses import dataclass

_LATIN = "cf c.f viz vgl ed eds hrsg e.g i.e z.b d.h u.a a.a.o p pp"


@dataclass(frozen=True, slots=True)
class Stops:
    """How a language uses the stop. Abbreviations are casefolded and without their last stop.

    `never_end`: something always follows. `before_number`: end no sentence if a number follows. `seldom_end`: end one
    only if the next word is one of `openers`. `may_end`: abbreviations with stops inside that do end sentences.
    """

    never_end: frozenset[str]
    before_number: frozenset[str]
    seldom_end: frozenset[str]
    may_end: frozenset[str]
    openers: frozenset[str]
    ordinals: bool = False
    """Whether a stop after a number makes it an ordinal, as in '1. November'."""


def _words(line: str) -> frozenset[str]:
    return frozenset(line.split())


_NUMBERED = (
    "no nos nr vol vols ch chap chaps fig figs art arts sec secs bk pt n nn fol fols col cols line ll § bd s abs kap "
    "t núm num pág págs cap стр с ст гл рис § № "
    "jan feb mar apr jun jul aug sep sept oct okt nov dec dez janv févr fév avr juil déc ene abr ago dic"
)
_EN_OPENERS = _words(
    "The A An He She It They We I You This That These Those There Here His Her Its Their Our My In On At By For From "
    "With To Of As If When While After Before But And Or Nor So Yet Then Thus However Meanwhile Moreover Nevertheless "
    "Although Though Because Since Until What Who Why How Where Which Not No Some Many Most All Both Each Only Even "
    "Now Once One Two Three Under Over During Through Without Within Among Such Other Others Another Several Few "
    "Soon Later Instead Therefore Hence Still Also Nobody Nothing Everyone Everything Another"
)
ENGLISH = Stops(
    never_end=_words(
        _LATIN + " mr mrs ms messrs dr prof gen col capt lt cpl sgt maj cmdr adm brig hon rev gov sen rep pres fr st "
        "ste mt ft mme mlle mm msgr mgr bp abp vs v trans transl tr approx ca c op cn gn ti"
    ),
    before_number=_words(_NUMBERED),
    seldom_end=_words("jr sr co inc ltd bros dept univ al ff sex ser app"),
    may_end=_words("a.m p.m b.c a.d b.c.e c.e a.h etc"),
    openers=_EN_OPENERS,
)
_DE = Stops(
    never_end=_words(
        _LATIN + " dr prof hr hrn fr frl st gen oberst hptm lt frhr gf geb gest sog bzw ca inkl exkl bes ggf evtl "
        "v n s.o s.u i.d.r o.ä.m z t u"
    ),
    before_number=_words(_NUMBERED),
    seldom_end=_words("jh jhdt jhd v.chr n.chr chr str"),
    may_end=_words("usw etc u.s.w u.s.f u.a.m"),
    openers=_words(
        "Der Die Das Den Dem Des Ein Eine Einen Einem Er Sie Es Wir Ich Ihr Dies Diese Dieser Dieses In Im Am An Auf "
        "Aus Bei Mit Nach Von Vor Zu Zum Zur Für Über Unter Und Aber Oder Doch Denn Da Dann Als Wenn Während Nachdem "
        "Obwohl Weil Auch Nur Noch Nicht Kein Keine Man So Seit Bis Was Wer Wie Wo Hier Dort Jetzt Alle Viele Einige "
        "Sein Seine Ihre Erst Schon Niemand Danach Darauf Damit Dabei Dadurch Trotzdem Später Gegen Durch Ohne"
    ),
    ordinals=True,
)
_FR = Stops(
    never_end=_words(_LATIN + " m mm mme mmes mlle mlles me mgr dr pr gén gal col cap lt st ste sts av apr env éd"),
    before_number=_words(_NUMBERED),
    seldom_end=_words("j.-c c"),
    may_end=_words("etc"),
    openers=_words(
        "Le La Les L Un Une Des Il Elle Ils Elles On Nous Vous Je J Ce C Cet Cette Ces Dans En Au Aux À Par Pour Avec "
        "Sans Sous Sur Mais Et Ou Or Donc Car Puis Alors Ainsi Quand Lorsque Si Comme Après Avant Depuis Son Sa Ses "
        "Leur Leurs Tout Tous Toute Que Qu Qui D De Du N Ne Pas Plus Rien Personne Deux Trois Quant Cependant Pourtant"
    ),
)
_ES = Stops(
    never_end=_words(_LATIN + " sr sra srta sres d dña dr dra prof gral gen cnel cap tte ud uds vd vds sto sta fray"),
    before_number=_words(_NUMBERED),
    seldom_end=_words("a.c d.c ee.uu"),
    may_end=_words("etc"),
    openers=_words(
        "El La Los Las Un Una Unos Él Ella Ellos Ellas En De Del Al A Con Sin Por Para Pero Y O Que Si Cuando Como Se "
        "Su Sus No Lo Le Este Esta Esto Estos Ese Esa Eso Entonces Así Después Antes Mientras Aunque También Ya Todo "
        "Todos Nada Nadie Desde Hasta Según Sobre Tras Yo Nosotros Dos Tres"
    ),
)
_RU = Stops(
    never_end=_words(
        "им тов проф акад ген св ул обл напр см ср т.е т.к т.н т.о г-н г-жа кн гр пос дер пл пер просп полк кап лейт "
        "н ст"
    ),
    before_number=_words(_NUMBERED),
    seldom_end=_words("г гг в вв руб коп тыс млн млрд чел"),
    may_end=_words("т.д т.п др пр"),
    openers=_words(
        "Он Она Оно Они Мы Я Вы Ты Это Этот Эта Эти Тот Та Те В Во На По С Со К Ко Из От До За У О Об При Но И А Или "
        "Что Кто Как Когда Где Если Затем Потом Так Тогда Также Все Всё Не Ни Его Её Их Под Над После Перед Однако "
        "Через Без Для Уже Ещё Только Там Здесь Никто Ничего"
    ),
)
_BY_LANGUAGE = {"en": ENGLISH, "de": _DE, "fr": _FR, "es": _ES, "ru": _RU}


def stops(language: str) -> Stops | None:
    """The table of a language (BCP 47 tag); English if it is not known which; None for a language without a table."""
    return _BY_LANGUAGE.get(language.split("-", maxsplit=1)[0].casefold() or "en")
