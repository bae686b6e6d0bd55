// Makes the page easier to look through; without it everything is there to be read.
"use strict";
(() => {
  const bar = document.getElementById("tools");
  const events = [...document.querySelectorAll("article.event")];
  const rows = new Map([...document.querySelectorAll("tr[data-event]")].map((row) => [row.dataset.event, row]));
  const field = (name) => bar.querySelector(`[name="${name}"]`);
  const shown = bar.querySelector("output");
  const folded = (words) => words.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const texts = new Map(events.map((event) => [event, folded(event.textContent)]));

  function filter() {
    const [status, kind, source, words] = ["status", "kind", "source", "words"].map((name) => field(name).value);
    const wanted = folded(words).trim();
    let count = 0;
    for (const event of events) {
      const fits = (!status || event.dataset.status === status)
        && (!kind || event.dataset.kinds.split(" ").includes(kind))
        && (!source || event.dataset.sources.split(" ").includes(source))
        && (!wanted || texts.get(event).includes(wanted));
      event.hidden = !fits;
      const row = rows.get(event.id);
      if (row) row.hidden = !fits;
      count += fits ? 1 : 0;
    }
    shown.value = shown.dataset.words.replace("{0}", count).replace("{1}", events.length);
  }

  // A link to an event that is filtered away shows it.
  function reveal() {
    const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    if (target && target.closest("[hidden]")) {
      bar.reset();
      filter();
      target.scrollIntoView();
    }
  }

  bar.hidden = false;
  bar.addEventListener("input", filter);
  bar.addEventListener("reset", () => setTimeout(filter));
  bar.addEventListener("submit", (event) => event.preventDefault());
  field("theme").addEventListener("input", (event) => {
    if (event.target.value) document.documentElement.dataset.theme = event.target.value;
    else delete document.documentElement.dataset.theme;
  });
  addEventListener("hashchange", reveal);
  filter();
})();
