// What the weight of a claim is counted from: its active evidence, each piece with its source, and its open disputes.
// this: Claim -> {mentions: [{id, stance, basis, source: {id, kin, family, ofUnknownContent, design, countries, emmie}}],
// disputes}
{
  mentions: COLLECT {
    MATCH (this)<-[:FOR]-(evidence:Evidence {status: 'ACTIVE'})-[:FROM]->(source:Source)
    WITH evidence, source ORDER BY evidence.id
    RETURN {
      id: evidence.id, stance: evidence.stance, basis: evidence.basis,
      source: {
        id: source.id, kin: source.kin, family: source.family, ofUnknownContent: source.contentUnknown,
        design: CASE WHEN source:Study THEN coalesce(source.designClass, 'NOT_STATED') WHEN source:Review THEN 'REVIEW' ELSE 'TESTIMONY' END,
        countries: [], emmie: []
      }
    }
  },
  disputes: COUNT { (this)<-[:DISPUTES]-(:Dispute {status: 'OPEN'}) }
}
