"""How a conversation is heard quickly: texts split and matched once, readings remembered, rules gated by words."""
