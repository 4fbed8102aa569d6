// Must not exist: a claim whose evidence does not add up to its balance, because a piece is on no side, has no source
// or is neither active nor withdrawn. Counts mentions as the balance does.
// -> id
MATCH (claim:Claim)
CALL (claim) {
  MATCH (claim)<-[:FOR]-(evidence:Evidence {status: 'ACTIVE'})-[:FROM]->(:Source)
  UNWIND [['SUPPORTS'], ['CONTRARY', 'NO_DIFFERENCE'], ['MIXED'], ['CREDITED_ELSEWHERE'], ['SILENT']] AS side
  WITH evidence, side
  WHERE evidence.stance IN side
  RETURN count(evidence) AS counted
}
WITH claim, counted
WHERE counted <> COUNT { (claim)<-[:FOR]-(evidence:Evidence) WHERE coalesce(evidence.status, '') <> 'WITHDRAWN' }
RETURN claim.id AS id
