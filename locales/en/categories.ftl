### What rooms, doors, connectors and things on the plan are called. Ids end in the word of the file format.

## Rooms

unit-room = Room
unit-classroom = Classroom
unit-grouproom = Kindergarten group room
unit-auditorium = Hall with seats
unit-laboratory = Laboratory
unit-workshop = Workshop
unit-library = Library
unit-office = Office
unit-conferenceroom = Meeting room
unit-fitnessroom = Sports hall
unit-pool = Swimming pool
unit-foodservice = Dining room
unit-kitchen = Kitchen
unit-shop = Shop
unit-exhibition = Exhibition room
unit-restroom = Toilet
unit-shower = Shower
unit-lockerroom = Changing room
unit-coatcheck = Cloakroom
unit-prayerroom = Prayer room
unit-firstaid = First-aid room
unit-ward = Ward or treatment room
unit-sleeping = Bedroom
unit-waitingroom = Waiting room
unit-lobby = Entrance hall
unit-walkway = Corridor
unit-stairs = Stairs
unit-ramp = Ramp
unit-elevator = Lift
unit-escalator = Escalator
unit-storage = Store room
unit-serviceroom = Technical room
unit-parking = Parking
unit-terrace = Balcony or terrace
unit-opentobelow = Open to the level below
unit-nonpublic = Closed to people
unit-unenclosedarea = Outdoor area
unit-unspecified = Use not stated

## Doors

opening-door = Door
opening-passage = Passage without a door
opening-emergencyexit = Emergency door
opening-gate = Gate
opening-revolving = Revolving door

swing-outward = opens with the people leaving
swing-inward = opens against the people leaving
swing-both = opens both ways
swing-sliding = slides or revolves

## What joins levels

connector-stairs = Stairs
connector-ramp = Ramp
connector-elevator = Lift
connector-escalator = Escalator

## Things on the plan

fixture-wall = Wall
fixture-column = Column
fixture-window = Window
fixture-furniture = Furniture
fixture-assemblypoint = Assembly point
fixture-road = Road
fixture-vehicleparking = Vehicle parking
fixture-vehiclebarrier = Vehicle barrier
fixture-sitegate = Gate in the fence
fixture-boundary = Edge of the site
fixture-hydrant = Hydrant
fixture-fireextinguisher = Fire extinguisher
fixture-firealarmpullstation = Fire alarm call point
fixture-firstaid = First-aid cabinet
fixture-defibrillator = Defibrillator
fixture-shutoff = Shut-off for water, gas or electricity
fixture-keysafe = Key safe
fixture-alarmpoint = Place the alarm is given from
fixture-refuge = Refuge for people who cannot use stairs
fixture-hazard = Hazard
fixture-other = Other

## Drills

drill-evacuation = Evacuation drill
drill-lockdown = Lockdown drill
drill-shelter = Shelter drill
drill-combined = Combined drill
drill-briefing = Staff briefing

drill-held = held
drill-planned = planned

## Measures

measure-proposed = proposed
measure-approved = approved
measure-in_place = in place
measure-ended = ended
