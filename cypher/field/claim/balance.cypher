// The weight of a claim's active evidence on each side, counted by mentions, sources and families. Possible families
// are merged in atLeast and separate in atMost. A review whose included studies are unknown counts in atMost only, but
// atLeast is 1 if there is any source.
// this: Claim -> Balance, without its text
COLLECT {
  CALL (this) {
    MATCH (this)<-[:FOR]-(evidence:Evidence {status: 'ACTIVE'})-[:FROM]->(source:Source)
    RETURN collect({
      stance: evidence.stance, source: source.id, kin: source.kin, family: source.family, contentUnknown: source.contentUnknown
    }) AS rows
  }
  CALL (rows) {
    UNWIND [['SUPPORTS'], ['CONTRARY', 'NO_DIFFERENCE'], ['NO_DIFFERENCE'], ['MIXED'], ['CREDITED_ELSEWHERE'], ['SILENT']] AS side
    CALL (rows, side) {
      UNWIND [row IN rows WHERE row.stance IN side] AS row
      RETURN count(row) AS mentions, count(DISTINCT row.source) AS sources, count(DISTINCT row.family) AS families,
        count(DISTINCT CASE WHEN NOT row.contentUnknown THEN row.kin END) AS independent
    }
    RETURN collect({
      mentions: mentions,
      sources: sources,
      families: {atLeast: CASE WHEN sources > 0 AND independent = 0 THEN 1 ELSE independent END, atMost: families}
    }) AS sides
  }
  CALL (rows) {
    UNWIND [row IN rows WHERE row.contentUnknown] AS row
    RETURN count(DISTINCT row.source) AS overlapUnknown
  }
  WITH sides, overlapUnknown, COUNT { (this)<-[:DISPUTES]-(:Dispute {status: 'OPEN'}) } AS disputes
  RETURN {
    supporting: sides[0], against: sides[1], nullResults: sides[2], mixed: sides[3], despite: sides[4], silent: sides[5],
    overlapUnknown: overlapUnknown,
    disputes: disputes
  }
}[0]
