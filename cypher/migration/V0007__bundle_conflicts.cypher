// One conflict for each thing in which a newer version of a bundle differs from what a person made.
// -> the constraint that keeping conflicts counts on
CREATE CONSTRAINT bundle_conflict_id IF NOT EXISTS FOR (n:BundleConflict) REQUIRE n.id IS UNIQUE;
