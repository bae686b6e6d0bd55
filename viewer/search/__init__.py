"""Words, phrases and spellings of names found in all sources and notes, and events chosen by what is known of them."""
