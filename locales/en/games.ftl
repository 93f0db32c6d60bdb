### Games for small children, as cards to print: stand still, hide, be silent, crawl, leave together. No danger in them.

## What stands on every card

game-cards = Five games for small children
game-play = How to play
game-say = What to say
game-not = What not to say

## The games: title, line for the child, what the picture shows, words for the teacher

game-owl-title = Still as an owl
game-owl-line = I stand quite still, like the owl.
game-owl-alt = An owl stands on a tree stump and looks at you kindly.
game-owl-play = The children walk about the room. When you say “owl”, all stop and stand still until you have counted to three. On other days count to five, then to ten.
game-owl-say = “The owl stands still and listens. So do we.” Praise all of them together.
game-owl-not = Do not say who moved first, and give no reason to be afraid. Nobody drops out.

game-mouse-title = Snug as a mouse
game-mouse-line = I make myself small, like the mouse in its house.
game-mouse-alt = A mouse looks out of its house in a little hill with flowers.
game-mouse-play = The corner you have chosen, away from door and windows, is the mouse house. When you say “mouse”, all go there with you and sit down close together, small and low.
game-mouse-say = “Here we are snug, and I am with you.” Sit down with them.
game-mouse-not = Do not say from whom one hides, and let nobody look for the children. Leave the light on if a child is afraid of the dark.

game-fish-title = Silent as a fish
game-fish-line = I am silent, like the fish in the water.
game-fish-alt = A fish swims in the water with its mouth shut.
game-fish-play = When you show a fish with your hands, all close their mouths and listen. Make a soft sound three times, with paper or a key. Then ask what they heard.
game-fish-say = “Fish talk with their eyes.” Thank the whole group.
game-fish-not = Do not threaten, and do not name a child that laughs. Begin again with a smile.

game-caterpillar-title = Low as a caterpillar
game-caterpillar-line = I crawl low down, like the caterpillar.
game-caterpillar-alt = A caterpillar crawls out of a play tunnel.
game-caterpillar-play = Lay a blanket over two tables, or take a play tunnel. The children crawl through on hands and knees, heads low, and follow the one in front.
game-caterpillar-say = “Low down we find our way.” Crawl with them.
game-caterpillar-not = Do not speak of smoke or fire, and hurry nobody. A child that does not like the tunnel crawls beside it.

game-ducks-title = Together like ducklings
game-ducks-line = We go out together, like the ducklings.
game-ducks-alt = Three ducklings walk behind their mother. All of them hold a rope.
game-ducks-play = The children hold a rope with knots, one behind the other. Lead them slowly along the way out that you would really take, to the assembly point. Count together before and after.
game-ducks-say = “We hold on and go together. Nobody stays behind.”
game-ducks-not = Do not say “run” or “quick”. Do not go back for toys or jackets: “They wait for us.”

## The teacher’s card

game-teacher = For the teacher
game-about-1 = Play one game for five minutes, on a day that parents know of. The children practise a movement, not a danger: words like attack, intruder or weapon are not said to them.
game-about-2 = Play it again every few weeks, until it goes by itself. Then put two together: still and silent; small in the corner; the rope and the way out.
game-about-3 = Stop when a child is frightened or tired, and end with something cheerful. A child may also just look on.
game-about-4 = In a drill, say only the name of the animal: the children know what to do.
game-source = After the French instruction of 12 April 2017 on safety in schools, annex 2: with small children a drill is announced, short, and played as a game.
