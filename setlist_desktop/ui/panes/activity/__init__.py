"""Activity & health: what runs by itself, what it changed, how services do, what was logged."""
