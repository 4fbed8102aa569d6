// Locks the head of the change log until the transaction ends: the first statement of everything that writes.
// -> number and hmac of the last entry; 0 and "" where there is none
MERGE (head:ChangeLogHead {id: 'change-log'})
ON CREATE SET head.number = 0, head.hmac = ''
SET head.locks = coalesce(head.locks, 0) + 1
RETURN head.number AS number, head.hmac AS hmac
