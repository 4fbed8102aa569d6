// The last entry of the change log, and the id of the key that seals the log.
// -> number, hmac, key
MATCH (head:ChangeLogHead {id: 'change-log'})
RETURN head.number AS number, head.hmac AS hmac, head.key AS key
