"""What will be played: rules and a model over an artist's past, their order and their scores."""

import os

# The matrices are small: more threads would only spin, and take the cores from everything else.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
