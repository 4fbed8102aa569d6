// How far the change log goes.
// -> number of the last entry
MATCH (head:ChangeLogHead {id: 'change-log'})
RETURN head.number AS number
