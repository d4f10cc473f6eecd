"""``make mutate``: whether the tests notice when the engine or the law is changed a little."""
