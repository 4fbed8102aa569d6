// Indexes of judgements; those on what evidence no longer holds go.
// -> the indexes on ids and on what lists filter by
DROP INDEX evidence_fit IF EXISTS;
DROP INDEX evidence_relevance IF EXISTS;
DROP INDEX evidence_richness IF EXISTS;
DROP INDEX evidence_rigour IF EXISTS;
CREATE INDEX judgement_id IF NOT EXISTS FOR (n:Judgement) ON (n.id);
CREATE INDEX judgement_basis IF NOT EXISTS FOR (n:Judgement) ON (n.basis, n.id);
CREATE INDEX judgement_kind IF NOT EXISTS FOR (n:Judgement) ON (n.kind, n.id);
CREATE INDEX judgement_passage_fit IF NOT EXISTS FOR (n:Judgement) ON (n.passageFit, n.id);
CREATE INDEX judgement_relevance IF NOT EXISTS FOR (n:Judgement) ON (n.relevance, n.id);
CREATE INDEX judgement_richness IF NOT EXISTS FOR (n:Judgement) ON (n.richness, n.id);
CREATE INDEX judgement_rigour IF NOT EXISTS FOR (n:Judgement) ON (n.rigour, n.id);
CREATE INDEX judgement_approach IF NOT EXISTS FOR (n:Judgement) ON (n.approach, n.id);
CREATE INDEX judgement_confidence_in IF NOT EXISTS FOR (n:Judgement) ON (n.confidenceIn, n.id);
CREATE INDEX judgement_level IF NOT EXISTS FOR (n:Judgement) ON (n.level, n.id);
CREATE INDEX judgement_theory IF NOT EXISTS FOR (n:Judgement) ON (n.theory, n.id);
