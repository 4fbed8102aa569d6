// Filters by equality on what the later readings code: safety, for whom, how and how directly, designs of reviews.
// -> the indexes on these properties
CREATE INDEX review_design_class IF NOT EXISTS FOR (n:Review) ON (n.designClass, n.id);
CREATE INDEX context_for_whom IF NOT EXISTS FOR (n:Context) ON (n.forWhom, n.id);
CREATE INDEX outcome_safety IF NOT EXISTS FOR (n:Outcome) ON (n.safety, n.id);
CREATE INDEX alignment_holds IF NOT EXISTS FOR (n:Alignment) ON (n.holds, n.id);
CREATE INDEX evidence_how IF NOT EXISTS FOR (n:Evidence) ON (n.how, n.id);
CREATE INDEX evidence_directness IF NOT EXISTS FOR (n:Evidence) ON (n.directness, n.id);
