"""From a file to a source: readers, encodings, metadata, the bundled comparisons."""
