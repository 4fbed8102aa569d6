// The indexes by which lists are ordered and filtered by the weight that is stored.
// -> the indexes that reading by weight counts on
CREATE INDEX configuration_independent_sources IF NOT EXISTS FOR (n:Configuration) ON (n.independentSources, n.id);
CREATE INDEX configuration_supporting IF NOT EXISTS FOR (n:Configuration) ON (n.supporting, n.id);
CREATE INDEX configuration_contrary IF NOT EXISTS FOR (n:Configuration) ON (n.contrary, n.id);
CREATE INDEX configuration_no_difference IF NOT EXISTS FOR (n:Configuration) ON (n.noDifference, n.id);
CREATE INDEX configuration_deepest_basis IF NOT EXISTS FOR (n:Configuration) ON (n.deepestBasis, n.id);
CREATE INDEX ripple_deepest_basis IF NOT EXISTS FOR (n:Ripple) ON (n.deepestBasis, n.id);
CREATE INDEX moderation_deepest_basis IF NOT EXISTS FOR (n:Moderation) ON (n.deepestBasis, n.id);
CREATE INDEX alignment_deepest_basis IF NOT EXISTS FOR (n:Alignment) ON (n.deepestBasis, n.id);
CREATE INDEX embedding_deepest_basis IF NOT EXISTS FOR (n:Embedding) ON (n.deepestBasis, n.id);
CREATE INDEX claim_deepest_basis IF NOT EXISTS FOR (n:Claim) ON (n.deepestBasis, n.id);
CREATE INDEX review_content_unknown IF NOT EXISTS FOR (n:Review) ON (n.contentUnknown, n.id);
CREATE INDEX study_content_unknown IF NOT EXISTS FOR (n:Study) ON (n.contentUnknown, n.id);
CREATE INDEX testimony_content_unknown IF NOT EXISTS FOR (n:Testimony) ON (n.contentUnknown, n.id);
CREATE INDEX source_content_unknown IF NOT EXISTS FOR (n:Source) ON (n.contentUnknown, n.id);
