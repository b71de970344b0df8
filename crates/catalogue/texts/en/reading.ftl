## How the text is set for reading, and reading without distraction.

reading-smallest = The letters cannot get smaller.
reading-largest = The letters cannot get larger.
reading-size-now = Size of the text: step { $step } of { $of }.
reading-calm-on = Only the text is shown.
reading-calm-off = Everything is shown again.
reading-leave-calm = Show everything
reading-colours = Colours
reading-colours-auto = As the system has it
reading-colours-light = Light
reading-colours-dark = Dark
reading-colours-contrast = High contrast
reading-size = Size of the text
reading-width = Width of the text
reading-lines = Distance of the lines
reading-motion = Movement
reading-motion-auto = As the system has it
reading-motion-less = None
reading-width-0 = Narrow
reading-width-1 = Usual
reading-width-2 = Wide
reading-width-3 = Very wide
reading-width-4 = The whole pane
reading-lines-0 = Close
reading-lines-1 = Usual
reading-lines-2 = Wide
reading-lines-3 = Very wide
