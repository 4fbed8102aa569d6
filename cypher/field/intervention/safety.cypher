// What is reported on safety of programmes, of narrower and broader ones, and of those narrower than the same one: by effects
// that are not superseded, and by compared or associated evidence on claims.
// this: [Intervention] -> [{programmes: ids of those meant, effect: id, null for evidence, source, outcome, label, desired,
// kind and significance of an effect, direction, stance of evidence}]
COLLECT {
  UNWIND this AS programme
  CALL (programme) {
    MATCH (programme) ((:Intervention)<-[:FROM]-(via:Alignment WHERE via.kind IN ['NARROWER', 'PART_OF'] AND NOT via.status IN ['REJECTED', 'WITHDRAWN', 'SUPERSEDED'])-[:TO]->(:Intervention)){0,10} (related:Intervention)
    RETURN related
    UNION
    MATCH (programme) ((:Intervention)<-[:TO]-(via:Alignment WHERE via.kind IN ['NARROWER', 'PART_OF'] AND NOT via.status IN ['REJECTED', 'WITHDRAWN', 'SUPERSEDED'])-[:FROM]->(:Intervention)){0,10} (related:Intervention)
    RETURN related
    UNION
    MATCH (programme)<-[:FROM]-(up:Alignment {kind: 'NARROWER'})-[:TO]->(:Intervention)<-[:TO]-(down:Alignment {kind: 'NARROWER'})-[:FROM]->(related:Intervention)
    WHERE NOT up.status IN ['REJECTED', 'WITHDRAWN', 'SUPERSEDED'] AND NOT down.status IN ['REJECTED', 'WITHDRAWN', 'SUPERSEDED']
    RETURN related
  }
  CALL (related) {
    MATCH (related)<-[:OF]-(effect:Effect)-[:ON]->(reported:Outcome {safety: true})
    WHERE NOT EXISTS { (effect)-[:SUPERSEDED_BY]->(:Effect) }
    MATCH (effect)-[:FROM]->(reporter:Source)
    RETURN effect AS report, effect.id AS effect, reporter, reported, effect.direction AS direction, null AS stance
    UNION
    MATCH (related)<-[:OF]-(configuration:Configuration)-[produces:PRODUCES]->(reported:Outcome {safety: true})
    WHERE NOT configuration.status IN ['REJECTED', 'WITHDRAWN', 'SUPERSEDED']
    MATCH (configuration)<-[:FOR]-(evidence:Evidence {status: 'ACTIVE'})-[:FROM]->(reporter:Source)
    WHERE evidence.how IN ['COMPARED', 'ASSOCIATED'] AND coalesce(evidence.quoteRole, '') <> 'BACKGROUND'
      AND (coalesce(evidence.part_kind, 'WHOLE') = 'WHOLE'
        OR (evidence.part_kind IN ['OUTCOME', 'MECHANISM_OUTCOME'] AND coalesce(evidence.part_id, reported.id) = reported.id))
    RETURN evidence AS report, null AS effect, reporter, reported, produces.direction AS direction, evidence.stance AS stance
  }
  WITH report, effect, reporter, reported, direction, stance, collect(DISTINCT programme.id) AS meant
  ORDER BY report.id, reported.id
  RETURN {
    programmes: meant, effect: effect, source: null /* field/source/counted of reporter */,
    outcome: reported.id, label: reported.label, desired: reported.desired,
    kind: report.kind, significance: report.significance, direction: coalesce(direction, 'NOT_STATED'), stance: stance
  }
}
