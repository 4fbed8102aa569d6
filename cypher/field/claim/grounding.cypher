// The grounding of a claim's active evidence: its balance by basis, by design and by family. Counts like claim/balance,
// group by group.
// this: Claim -> Grounding
COLLECT {
  CALL (this) {
    MATCH (this)<-[:FOR]-(evidence:Evidence {status: 'ACTIVE'})-[:FROM]->(source:Source)
    RETURN collect({
      stance: evidence.stance, source: source.id, kin: source.kin, family: source.family, contentUnknown: source.contentUnknown,
      basis: coalesce(evidence.basis, 'NOT_STATED'),
      design: CASE WHEN source:Study THEN coalesce(source.designClass, 'NOT_STATED') WHEN source:Review THEN 'REVIEW' ELSE 'TESTIMONY' END
    }) AS rows
  }
  WITH rows, COUNT { (this)<-[:DISPUTES]-(:Dispute {status: 'OPEN'}) } AS disputes
  CALL (rows, disputes) {
    UNWIND ['basis', 'design', 'family'] AS aspect
    CALL (rows, disputes, aspect) {
      UNWIND rows AS row
      WITH row[aspect] AS key, collect(row) AS members
      CALL (members) {
        UNWIND [['SUPPORTS'], ['CONTRARY', 'NO_DIFFERENCE'], ['NO_DIFFERENCE'], ['MIXED'], ['CREDITED_ELSEWHERE'], ['SILENT']] AS side
        CALL (members, side) {
          UNWIND [row IN members WHERE row.stance IN side] AS row
          RETURN count(row) AS mentions, count(DISTINCT row.source) AS sources, count(DISTINCT row.family) AS families,
            count(DISTINCT CASE WHEN NOT row.contentUnknown THEN row.kin END) AS independent
        }
        RETURN collect({
          mentions: mentions,
          sources: sources,
          families: {atLeast: CASE WHEN sources > 0 AND independent = 0 THEN 1 ELSE independent END, atMost: families}
        }) AS sides
      }
      CALL (members) {
        UNWIND [row IN members WHERE row.contentUnknown] AS row
        RETURN count(DISTINCT row.source) AS overlapUnknown
      }
      WITH key, sides, overlapUnknown ORDER BY key
      RETURN collect({key: key, balance: {
        supporting: sides[0], against: sides[1], nullResults: sides[2], mixed: sides[3], despite: sides[4],
        silent: sides[5], overlapUnknown: overlapUnknown, disputes: disputes,
        text: 'Sources for: ' + sides[0].sources + ' (families ' + sides[0].families.atLeast + '–' + sides[0].families.atMost
          + '); against: ' + sides[1].sources + ' (families ' + sides[1].families.atLeast + '–' + sides[1].families.atMost
          + '), null results among them: ' + sides[2].sources + '; mixed: ' + sides[3].sources + '; despite: '
          + sides[4].sources + '; silent: ' + sides[5].sources + '; open disputes: ' + disputes + '.'
      }}) AS groups
    }
    RETURN collect(groups) AS aspects
  }
  CALL (rows) {
    UNWIND rows AS row
    RETURN count(row) AS mentions, count(DISTINCT CASE WHEN NOT row.contentUnknown THEN row.kin END) AS independent,
      count(CASE WHEN row.basis = 'FULL_TEXT' THEN 1 END) AS fullTexts
  }
  RETURN {
    singleFamily: CASE WHEN mentions > 0 THEN independent <= 1 END,
    withoutFullText: CASE WHEN mentions > 0 THEN fullTexts = 0 END,
    byBasis: aspects[0],
    byDesign: aspects[1],
    byFamily: aspects[2]
  }
}[0]
