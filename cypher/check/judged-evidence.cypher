// Must not exist: evidence that the seed brings with a judgement of its fit, rigour or quote role; only a reviewer can
// judge.
// -> id
MATCH (evidence:Evidence)
WHERE evidence.fit IS NOT NULL OR evidence.rigour IS NOT NULL OR evidence.quoteRole IS NOT NULL
RETURN evidence.id AS id
