// Must not exist: an effect with a measure and without a value.
// -> id
MATCH (effect:Effect)
WHERE effect.measure IS NOT NULL AND effect.value IS NULL
RETURN effect.id AS id
