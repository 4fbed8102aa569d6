// Which ids are given, be it to things, to what was merged away or to what was retired.
// $ids -> id
UNWIND $ids AS id
MATCH (thing:Node {id: id})
RETURN id
