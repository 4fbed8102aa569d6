// What the weight of a claim is counted from: whether it is a configuration, its parts, and its active
// evidence.
// this: Claim -> {ofConfiguration, parts, mentions: [{piece, source}]}
{
  ofConfiguration: this:Configuration, parts: null /* field/configuration/parts of this */,
  mentions: null /* field/claim/evidence of this */
}
