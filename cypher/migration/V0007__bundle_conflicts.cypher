// One conflict for each thing that a newer version of a bundle has otherwise than a person left it.
// -> the constraint that keeping conflicts counts on
CREATE CONSTRAINT bundle_conflict_id IF NOT EXISTS FOR (n:BundleConflict) REQUIRE n.id IS UNIQUE;
