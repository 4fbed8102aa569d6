// What must never be: an effect that names a measure and has no value of it.
// -> id
MATCH (effect:Effect)
WHERE effect.measure IS NOT NULL AND effect.value IS NULL
RETURN effect.id AS id
