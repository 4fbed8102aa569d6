// What the stored weight of claims is counted from.
// $ids of claims -> id, ofConfiguration, coded: of a configuration, mentions: [{piece, source}]
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
RETURN claim.id AS id, claim:Configuration AS ofConfiguration, null /* field/configuration/coded of claim */ AS coded, null /* field/claim/evidence of claim */ AS mentions
