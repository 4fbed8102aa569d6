// A piece of evidence as it is weighed.
// this: Evidence -> {id, stance, how, directness, basis, part: {kind, id}, background, judgedBy: ids of persons}
{
  id: this.id, stance: this.stance, how: this.how, directness: this.directness, basis: this.basis,
  part: {kind: coalesce(this.part_kind, 'WHOLE'), id: this.part_id},
  background: coalesce(this.quoteRole = 'BACKGROUND', false),
  judgedBy: COLLECT { MATCH (this)<-[:ON]-(judgement:Judgement) RETURN DISTINCT judgement.by AS person ORDER BY person }
}
