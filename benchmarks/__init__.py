"""What is measured, each part run by one command: `python -m benchmarks.<name>`."""
