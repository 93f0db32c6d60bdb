### What a review comes to: the class, what two packs change, and troubles that are no findings.

## Class

class-open-stub = Cannot be decided: the criterion exists in law, but its value was not seen and is not loaded.
class-open-boundary = Cannot be decided: the source does not say on which side this very value lies.
class-open-facts = Cannot be decided: { $count ->
    [one] one fact is missing.
   *[other] { $count } facts are missing.
}
class-near-limit = { $fact } is { $value }, close to the limit of { $limit }: let a person confirm it.
deadline-holidays-not-counted = Public holidays are not counted: the true last day may be later.

## Two packs compared

compare-enter = { $count ->
    [one] { $count } site enters a class
   *[other] { $count } sites enter a class
}
compare-leave = { $count ->
    [one] { $count } site leaves its class
   *[other] { $count } sites leave their class
}
compare-moved = { $count ->
    [one] { $count } site changes its class
   *[other] { $count } sites change their class
}
compare-no-longer-decided = { $count ->
    [one] { $count } site can no longer be decided
   *[other] { $count } sites can no longer be decided
}
compare-newly-decided = { $count ->
    [one] { $count } site can now be decided
   *[other] { $count } sites can now be decided
}
compare-undecided = { $count ->
    [one] { $count } site cannot be decided under either
   *[other] { $count } sites cannot be decided under either
}
compare-same = { $count ->
    [one] { $count } site stays as it is
   *[other] { $count } sites stay as they are
}

## Troubles

cli-no-such-pack = There is no rule pack { $asked }. There are { $known }.
cli-bad-place = { $given } is no place on Earth. Write LON,LAT or LON,LAT,BEARING in degrees, such as 71.43,51.13.
cli-not-printed = The document could not be set: { $why }

import-kept = { $count ->
    [one] { $count } fact about rooms and doors was carried over from the drawing before.
   *[other] { $count } facts about rooms and doors were carried over from the drawing before.
}
import-lost = { $count ->
    [one] { $count } room or door of the drawing before is not in this one, and somebody had said something about it. The old drawing was put aside as { $file }.
   *[other] { $count } rooms and doors of the drawing before are not in this one, and somebody had said something about them. The old drawing was put aside as { $file }.
}
