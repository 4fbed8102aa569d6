// The changes to a node, newest first.
// this: Node, $first -> [{number, account, at, kind, why, before, after}]
COLLECT {
  MATCH (thing:ChangedThing {thingId: this.id})<-[:CHANGED]-(change:Change)
  RETURN change {.number, .account, .at, .kind, .why, before: thing.before, after: thing.after} ORDER BY change.number DESC LIMIT $first
}
