// What must never be: evidence whose fit, rigour or quote role nobody has judged and that has one.
// -> id
MATCH (evidence:Evidence)
WHERE evidence.fit IS NOT NULL OR evidence.rigour IS NOT NULL OR evidence.quoteRole IS NOT NULL
RETURN evidence.id AS id
