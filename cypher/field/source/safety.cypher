// The effects on safety that a source, or another text of a trial that it certainly reports, tells of any programme.
// this: Source -> [{effect: id, source}]
COLLECT {
  MATCH (this) ((:Source)-[:PART_OF]->(:SourceFamily {certainty: 'CERTAIN'})<-[:PART_OF]-(:Source)){0,1} (text:Source)
  MATCH (text)<-[:FROM]-(effect:Effect)-[:ON]->(:Outcome {safety: true})
  WHERE NOT EXISTS { (effect)-[:SUPERSEDED_BY]->(:Effect) }
  WITH DISTINCT text, effect ORDER BY effect.id
  RETURN {effect: effect.id, source: null /* field/source/counted of text */}
}
