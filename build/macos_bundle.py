"""What macOS is told of Parallax.app: its languages, and that it opens and owns `.parallax` files."""

from collections.abc import Mapping

from viewer.translation import LANGUAGES

IDENTIFIER = "io.github.parallax.Parallax"
PROJECT = "io.github.parallax.project"

OLDEST_MACOS = "14.0"
"""The libraries of the language model are made for this one and later ones."""


def info(version: str) -> Mapping[str, object]:
    """The entries of Info.plist beside those that PyInstaller writes itself."""
    return {
        "CFBundleDevelopmentRegion": "en",
        "CFBundleDisplayName": "Parallax",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeIconFile": "parallax.icns",
                "CFBundleTypeName": "Parallax comparison",
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [PROJECT],
            }
        ],
        "CFBundleLocalizations": list(LANGUAGES),
        "CFBundleVersion": version,
        "LSApplicationCategoryType": "public.app-category.education",
        "LSMinimumSystemVersion": OLDEST_MACOS,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "The Parallax authors, Apache-2.0",
        "UTExportedTypeDeclarations": [
            {
                "UTTypeConformsTo": ["public.database"],
                "UTTypeDescription": "Parallax comparison",
                "UTTypeIconFile": "parallax.icns",
                "UTTypeIdentifier": PROJECT,
                "UTTypeTagSpecification": {
                    "public.filename-extension": ["parallax"],
                    "public.mime-type": ["application/x-parallax"],
                },
            }
        ],
    }
