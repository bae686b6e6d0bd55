"""What goes into the frozen program, and what is left out because nothing there uses it."""

from pathlib import Path, PurePosixPath

LANGUAGES = ("en", "de", "fr", "es", "ru", "it")
"""Languages whose word frequencies are kept: those that Parallax can stem."""

LEFT_OUT_MODULES = (
    # Never imported by the program, but found by PyInstaller behind an import that is not run.
    "IPython",
    # Readline is under the GPL; the others are compiled parts of no use here: pictures of many kinds, TLS.
    "readline",
    "_ssl",
    "ssl",
    "_hashlib",
    "PIL._avif",
    "PIL._webp",
    "PIL._imagingcms",
    "lxml.objectify",
    "PIL.ImageTk",
    "doctest",
    "matplotlib",
    "numpy.f2py.f2py2e",
    "pdb",
    "pydoc_data",
    "reportlab.graphics",
    "pytest",
    "setuptools",
    "tkinter",
    # Parts of Qt for QML, SQL and the network: the program opens no connection.
    "PySide6.QtNetwork",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtSql",
    # Parts of scipy beyond sparse arrays; build/hooks/hollow_modules.py says how that can be.
    "scipy.integrate",
    "scipy.interpolate",
    "scipy.io",
    "scipy.linalg",
    "scipy.ndimage",
    "scipy.optimize",
    "scipy.signal",
    "scipy.sparse.csgraph",
    "scipy.sparse.linalg",
    "scipy.special",
    "scipy.stats",
)

CITATION_LOCALES = ("locales.json", "locales-en-US.xml", "locales-ru-RU.xml")
"""What citeproc says in the languages of the program's styles."""

_QT_PLUGINS = {
    "iconengines",
    "imageformats",
    "platforminputcontexts",
    "platforms",
    "platformthemes",
    "printsupport",
    "styles",
    "xcbglintegrations",
    "wayland-decoration-client",
    "wayland-graphics-integration-client",
    "wayland-shell-integration",
}
_LEFT_OUT_FILES = (
    # Native dialogs of GTK would bring all of GTK along; Qt's own serve.
    "libqgtk3", "libgtk-3", "libgdk-3", "libgdk_pixbuf", "libatk", "libatspi", "libcairo", "libpango", "libepoxy",
    "libpixman", "libXtst", "libtracker", "libcloudproviders", "libsystemd", "libgcrypt", "libgpg-error",
    # Screens without a window system.
    "libqeglfs", "libqlinuxfb", "libqvkkhrdisplay", "libqvnc", "libQt6EglFS",
    # The network.
    "libQt6Network", "QtNetwork", "libkrb5", "libgssapi", "libk5crypto", "libkeyutils",
    # Pictures of kinds that are nowhere shown.
    "libqgif", "libqicns", "libqtga", "libqtiff", "libqwbmp", "libqwebp",
    "libQt6Qml", "libQt6Quick", "libQt6Pdf", "libQt6VirtualKeyboard", "libQt6Sql", "libQt6Designer",
    # The bindings hold the runtime themselves; the library beside them is for programs in C.
    "libonnxruntime.",
)  # fmt: skip


def datas(root: Path, *, lite: bool) -> list[tuple[str, str]]:
    """Files beside the code, each with the folder it goes to. `lite` leaves the language model out."""
    resources = [
        (str(folder), f"resources/{folder.name}")
        for folder in sorted((root / "resources").iterdir())
        if folder.is_dir() and not (lite and folder.name == "meaning")
    ]
    return [
        *resources,
        (str(root / "sources"), "sources"),
        (str(root / "LICENSE"), "."),
    ]


def kept(name: str) -> bool:
    """Whether a file that PyInstaller found goes into the program. `name` is its place there."""
    path = PurePosixPath(name.replace("\\", "/"))
    parts = path.parts
    if path.name.startswith(_LEFT_OUT_FILES) or "default-docx-template" in parts:
        return False
    if "wordfreq" in parts and "data" in parts:
        return path.name.split("_")[-1].split(".")[0] in LANGUAGES
    if "PySide6" in parts and "plugins" in parts:
        return parts[parts.index("plugins") + 1] in _QT_PLUGINS
    if "PySide6" in parts and "translations" in parts:
        return path.stem in {f"qtbase_{language}" for language in LANGUAGES}
    return True
