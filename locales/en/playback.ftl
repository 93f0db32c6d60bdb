### The page that plays a run of people through the building back.

playback-title = The people leaving { $site }
playback-play = Play
playback-pause = Pause
playback-time = Time
playback-speed = Speed
playback-inside = People inside:
playback-table = The same as a table
playback-seconds = Seconds
playback-need-script = This page moves only with scripts allowed. The table below says the same.
playback-keys = Space plays and pauses; the arrow keys go five seconds back and on; a number shows that floor.
playback-flight = Stairs, { $foot } – { $head }
playback-car = Lift, { $level }
playback-which = Shown is the run whose time lies nearest the middle of all runs. Dots are people; nobody is named.
playback-density = Colour says how close people stand, people on a square metre:
playback-crowded = In a crowd of more than 4 on a square metre:
playback-curve = People inside, from { $people } at the alarm to nobody
playback-calm = up to 2
playback-close = 2 to 4
playback-crowd = more than 4

## The picture of a level that says where it gets crowded.

picture-about = { $site }. Where people stand close while all leave, on average over the runs.
picture-legend = Most people on a square metre:
picture-over = { $least } and more
picture-exits = Green: exits, with how many people leave by each; by those without a number nobody does.
picture-spot = { $place }: crowded for { $seconds } s, at most { $most } people on a square metre.
