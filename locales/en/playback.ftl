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
playback-keys = Space plays and pauses; the arrow keys go five seconds back and on.
playback-flight = Stairs, { $foot } – { $head }
playback-which = Shown is the run whose time lies nearest the middle of all runs. Dots are people; nobody is named.
