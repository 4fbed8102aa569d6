// Whether an outcome is one of care: the outcome under which a synthesis puts all that is care, or one that is narrower than it or part of it.
// this: Outcome -> Boolean
EXISTS {
  MATCH (this) ((:Outcome)<-[:FROM]-(via:Alignment WHERE via.kind IN ['NARROWER', 'PART_OF'] AND NOT via.status IN ['REJECTED', 'WITHDRAWN', 'SUPERSEDED'])-[:TO]->(:Outcome)){0,10} (:Outcome)<-[:CARE_OUTCOME]-(:Synthesis)
}
