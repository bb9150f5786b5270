"""The expert-system shell: matching, firing, tracing, explaining, showing. It knows no law."""
