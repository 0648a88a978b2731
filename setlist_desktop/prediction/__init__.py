"""What will be played: rules and a model over an artist's past, their order and their scores."""
