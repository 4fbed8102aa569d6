// Drops an index.
// $name -> nothing
DROP INDEX $name IF EXISTS
