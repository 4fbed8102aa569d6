// How far the change log goes, and which key seals it.
// -> number, hmac, key
MATCH (head:ChangeLogHead {id: 'change-log'})
RETURN head.number AS number, head.hmac AS hmac, head.key AS key
