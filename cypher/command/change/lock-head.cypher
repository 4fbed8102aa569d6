// Locks the head of the change log until the transaction ends; the first statement of every write.
// $key: id of the key that seals the log -> number and hmac of the last entry (0 and "" if there is none), key
MERGE (head:ChangeLogHead {id: 'change-log'})
ON CREATE SET head.number = 0, head.hmac = '', head.key = $key
SET head.locks = coalesce(head.locks, 0) + 1
RETURN head.number AS number, head.hmac AS hmac, head.key AS key
