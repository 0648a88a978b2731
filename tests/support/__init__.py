"""Parts of the test bench, loaded as plug-ins by `tests/conftest.py`."""
