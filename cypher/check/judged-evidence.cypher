// Must not exist: a judgement that the seed brings, or the quote role of evidence; only a reviewer can judge.
// -> id
MATCH (thing:Evidence|Judgement)
WHERE thing:Judgement OR thing.quoteRole IS NOT NULL
RETURN thing.id AS id
