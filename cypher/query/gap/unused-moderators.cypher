// Moderators that act on no configuration.
// $statuses: of claims that count -> id
MATCH (moderator:Moderator)
WHERE NOT EXISTS { (moderator)<-[:BY]-(moderation:Moderation)-[:ON]->(:Configuration) WHERE moderation.status IN $statuses }
RETURN moderator.id AS id
ORDER BY id
