"""Paragraphs, sentences, headings and notes of a text, with their places."""
