<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>Seatdesk::ActionRegistry</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Seatdesk::BrandPane</name>
    <message>
        <source>Seatdesk</source>
        <translation>坐席工作台</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>yyyy 年 M 月 d 日 ddd</translation>
    </message>
</context>
<context>
    <name>Seatdesk::Chip</name>
    <message>
        <source>Press Delete to take it away</source>
        <translation>按 Delete 移除</translation>
    </message>
</context>
<context>
    <name>Seatdesk::CommandPalette</name>
    <message>
        <source>Search and commands</source>
        <translation>搜尋與命令</translation>
    </message>
    <message>
        <source>Characters, pinyin or initials</source>
        <translation>漢字、拼音、首字母皆可</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Try fewer words, or initials such as pd.</source>
        <translation>找不到「%1」。少輸入幾個字，或只輸入首字母，如 pd。</translation>
    </message>
    <message>
        <source>↑↓ choose    Enter run    Ctrl+Enter in a new card    Esc back</source>
        <translation>↑↓ 選擇    Enter 執行    Ctrl+Enter 新卡片開啟    Esc 返回</translation>
    </message>
</context>
<context>
    <name>Seatdesk::CommandSource</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>Seatdesk::FirstRunPage</name>
    <message>
        <source>A new department</source>
        <translation>建立部門</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部門名稱</translation>
    </message>
    <message>
        <source>First team</source>
        <translation>首個班組</translation>
    </message>
    <message>
        <source>Staff no.</source>
        <translation>工號</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再輸一次</translation>
    </message>
    <message>
        <source>Set up the department</source>
        <translation>建立部門</translation>
    </message>
    <message>
        <source>You become its administrator and can add staff and teams afterwards.</source>
        <translation>您將成為本部門的管理員，之後可以新增人員和班組。</translation>
    </message>
    <message>
        <source>Everything is kept on this PC until a server is connected.</source>
        <translation>連接伺服器之前，所有內容都存在這台電腦上。</translation>
    </message>
    <message>
        <source>“%1” is still empty.</source>
        <translation>「%1」尚未填寫。</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n characters.</source>
        <translation>
            <numerusform>密碼至少要 %n 個字元。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords differ. Type the second one again.</source>
        <translation>兩次密碼不一樣，請重輸第二次。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::HeaderBar</name>
    <message>
        <source>Search, or run a command</source>
        <translation>搜尋工單、客戶、知識，或執行命令</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>選單</translation>
    </message>
    <message>
        <source>Menu (Alt)</source>
        <translation>選單（Alt）</translation>
    </message>
</context>
<context>
    <name>Seatdesk::HoursEditor</name>
    <message>
        <source>closed</source>
        <translation>不上班</translation>
    </message>
    <message>
        <source>%1 was not saved: write times as 09:00-12:00, 13:00-18:00.</source>
        <translation>%1沒有儲存：時間請寫成 09:00-12:00, 13:00-18:00。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::KeySheet</name>
    <message>
        <source>All keys</source>
        <translation>全部按鍵</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>搜尋按鍵</translation>
    </message>
    <message>
        <source>↑↓ choose    Enter do it    Esc back</source>
        <translation>↑↓ 選擇    Enter 執行    Esc 返回</translation>
    </message>
    <message>
        <source>Settings changes keys</source>
        <translation>在「設定」裡可改按鍵</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>各處通用</translation>
    </message>
    <message>
        <source>No key is called “%1”.</source>
        <translation>沒有叫「%1」的按鍵。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::KeysPage</name>
    <message>
        <source>No key</source>
        <translation>不設按鍵</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>預設</translation>
    </message>
    <message>
        <source>All defaults</source>
        <translation>全部恢復預設</translation>
    </message>
    <message>
        <source>Actions and keys</source>
        <translation>操作與按鍵</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新按鍵</translation>
    </message>
    <message>
        <source>Press the new key here</source>
        <translation>在此按下新按鍵</translation>
    </message>
    <message>
        <source>Keys are F-keys, Ctrl with something, or Alt or Shift with a digit or Enter. They follow you to every PC.</source>
        <translation>可用 F 功能鍵、Ctrl 組合鍵，或 Alt、Shift 加數字或 Enter。您的按鍵在每台電腦上都一樣。</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>各處通用</translation>
    </message>
    <message>
        <source>%1 was not taken: it belongs to typing and the input method. Use an F-key, Ctrl, or Alt or Shift with a digit or Enter.</source>
        <translation>沒有採用 %1：它留給打字和輸入法。請用 F 功能鍵、Ctrl 組合鍵，或 Alt、Shift 加數字或 Enter。</translation>
    </message>
    <message>
        <source>%1 already means “%2”.</source>
        <translation>%1 已用於「%2」。</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>改用在這裡</translation>
    </message>
</context>
<context>
    <name>Seatdesk::LineField</name>
    <message>
        <source>This text was not inserted: it holds a character that cannot be stored (U+0000 or half a character). Copy it again without that character.</source>
        <translation>這段文字沒有插入：其中有無法儲存的字元（U+0000 或半個字元）。請去掉該字元後重新複製。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::LockPage</name>
    <message>
        <source>The seat is locked</source>
        <translation>坐席已鎖定</translation>
    </message>
    <message>
        <source>Locked by</source>
        <translation>鎖定人</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>大寫鎖定已開啟</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解鎖</translation>
    </message>
    <message>
        <source>Sign in as someone else</source>
        <translation>換人登入</translation>
    </message>
    <message>
        <source>Drafts and open cards stay as they are.</source>
        <translation>草稿和開啟的卡片都原樣保留。</translation>
    </message>
    <message>
        <source>Clocks go on while the seat is locked.</source>
        <translation>鎖定期間時鐘照常走。</translation>
    </message>
    <message>
        <source>Type your password first.</source>
        <translation>請先輸入密碼。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::MainWindow</name>
    <message>
        <source>Seatdesk</source>
        <translation>坐席工作台</translation>
    </message>
</context>
<context>
    <name>Seatdesk::MaskedField</name>
    <message>
        <source>Number</source>
        <translation>號碼</translation>
    </message>
    <message>
        <source>Show number</source>
        <translation>顯示號碼</translation>
    </message>
    <message>
        <source>Hide number</source>
        <translation>隱藏號碼</translation>
    </message>
</context>
<context>
    <name>Seatdesk::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>關閉這則提示</translation>
    </message>
</context>
<context>
    <name>Seatdesk::PanelTitle</name>
    <message>
        <source>Float</source>
        <translation>浮動</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>Seatdesk::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>隱藏密碼</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>顯示密碼</translation>
    </message>
</context>
<context>
    <name>Seatdesk::Rail</name>
    <message>
        <source>Workspaces</source>
        <translation>工作區</translation>
    </message>
</context>
<context>
    <name>Seatdesk::RailItem</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 項待處理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>設定頁</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>鎖定</translation>
    </message>
</context>
<context>
    <name>Seatdesk::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Staff no.</source>
        <translation>工號</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工號</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>大寫鎖定已開啟</translation>
    </message>
    <message>
        <source>Remember me on this PC</source>
        <translation>在這台電腦上記住我</translation>
    </message>
    <message>
        <source>This PC has no keychain, so the password cannot be kept safely and is asked for each time.</source>
        <translation>這台電腦沒有密碼庫，無法安全儲存密碼，每次登入都要輸入。</translation>
    </message>
    <message>
        <source>Type your staff number first.</source>
        <translation>請先輸入工號。</translation>
    </message>
    <message>
        <source>Type your password first.</source>
        <translation>請先輸入密碼。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
</context>
<context>
    <name>Seatdesk::TextEditor</name>
    <message>
        <source>This text was not inserted: it holds a character that cannot be stored (U+0000 or half a character). Copy it again without that character.</source>
        <translation>這段文字沒有插入：其中有無法儲存的字元（U+0000 或半個字元）。請去掉該字元後重新複製。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::Workbench</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>視窗</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>搜尋與命令</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>全部按鍵</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一窗格</translation>
    </message>
    <message>
        <source>Next workspace</source>
        <translation>下一工作區</translation>
    </message>
    <message>
        <source>Previous workspace</source>
        <translation>上一工作區</translation>
    </message>
    <message>
        <source>Lock the seat</source>
        <translation>鎖定坐席</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>前往%1</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>前往</translation>
    </message>
</context>
<context>
    <name>SettingTexts</name>
    <message>
        <source>%1: counted in</source>
        <translation>%1：計時單位</translation>
    </message>
    <message>
        <source>%1: warns</source>
        <translation>%1：提醒誰</translation>
    </message>
    <message>
        <source>%1: warns at the last</source>
        <translation>%1：剩餘多少時提醒</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>工作時間</translation>
    </message>
    <message>
        <source>Handling time of a call</source>
        <translation>通話處理時長</translation>
    </message>
    <message>
        <source>Phrase offered while on hold after</source>
        <translation>保留多久後提示致歉用語</translation>
    </message>
    <message>
        <source>Longest hold</source>
        <translation>保留上限</translation>
    </message>
    <message>
        <source>Chat reply within</source>
        <translation>線上回覆時限</translation>
    </message>
    <message>
        <source>Lock the seat when nobody touches it for</source>
        <translation>無人操作多久後鎖定</translation>
    </message>
    <message>
        <source>Work without the server for at most</source>
        <translation>離開伺服器最多可用</translation>
    </message>
    <message>
        <source>Share of tickets called back</source>
        <translation>回訪比例</translation>
    </message>
    <message>
        <source>Callback attempts, at least</source>
        <translation>回訪次數下限</translation>
    </message>
    <message>
        <source>Callback attempts, at most</source>
        <translation>回訪次數上限</translation>
    </message>
    <message>
        <source>Time to settle</source>
        <translation>辦結時限</translation>
    </message>
    <message>
        <source>A ticket needs a category before it is dispatched</source>
        <translation>派單前必須選業務分類</translation>
    </message>
    <message>
        <source>Stuck when nobody moved it for</source>
        <translation>多久沒人動算滯留</translation>
    </message>
    <message>
        <source>Closed tickets kept on the seat for</source>
        <translation>已結工單在本機保留</translation>
    </message>
    <message>
        <source>Tickets kept on the seat, at most</source>
        <translation>本機工單上限</translation>
    </message>
    <message>
        <source>Answered calls per seat and day</source>
        <translation>每席每日接聽量</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字級</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>列高</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>減少動態效果</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>派單</translation>
    </message>
    <message>
        <source>Reply to a valid complaint</source>
        <translation>成立投訴的答覆</translation>
    </message>
    <message>
        <source>Explain an invalid complaint</source>
        <translation>不成立投訴的說明</translation>
    </message>
    <message>
        <source>Promised next reply</source>
        <translation>承諾的下次回覆</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>辦結</translation>
    </message>
    <message>
        <source>Settle a general complaint</source>
        <translation>一般投訴辦結</translation>
    </message>
    <message>
        <source>Settle a major complaint</source>
        <translation>重大投訴辦結</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>上門到場</translation>
    </message>
    <message>
        <source>On site with a contract</source>
        <translation>合約客戶上門到場</translation>
    </message>
    <message>
        <source>On site for VIPs</source>
        <translation>貴賓客戶上門到場</translation>
    </message>
    <message>
        <source>Engineer is late</source>
        <translation>工程師未到</translation>
    </message>
    <message>
        <source>Callback after the answer</source>
        <translation>答覆後回訪</translation>
    </message>
    <message>
        <source>Unpaid order</source>
        <translation>未付款訂單</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>出貨</translation>
    </message>
    <message>
        <source>Shipping, at the latest</source>
        <translation>最遲出貨</translation>
    </message>
    <message>
        <source>Refund told</source>
        <translation>告知退款</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分鐘</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source> h</source>
        <translation> 小時</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>0 means that there is no such clock.</source>
        <translation>填 0 表示不設這個時鐘。</translation>
    </message>
    <message>
        <source>A ringing card then keeps still.</source>
        <translation>來電卡片不再閃動。</translation>
    </message>
    <message>
        <source>The window is built anew in the language; drafts and open cards stay.</source>
        <translation>視窗會以所選語言重新開啟，草稿和開啟的卡片都保留。</translation>
    </message>
    <message>
        <source>All times on all seats are those of this zone, whatever the PC says.</source>
        <translation>所有坐席都按此時區顯示時間，與電腦設定無關。</translation>
    </message>
    <message>
        <source>Working days count these hours only. Write 09:00-12:00, 13:00-18:00; leave a day empty if closed.</source>
        <translation>工作日只計這些時間。寫法如 09:00-12:00, 13:00-18:00；不上班的日子留空。</translation>
    </message>
    <message>
        <source>As the PC</source>
        <translation>跟隨電腦</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟隨桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>緊湊</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>寬鬆</translation>
    </message>
    <message>
        <source>Two working days for all</source>
        <translation>一律兩個工作日</translation>
    </message>
    <message>
        <source>By the level of the complaint</source>
        <translation>按投訴級別</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小時</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>The owner</source>
        <translation>首問人</translation>
    </message>
    <message>
        <source>The holder</source>
        <translation>承辦人</translation>
    </message>
    <message>
        <source>The lead</source>
        <translation>班長</translation>
    </message>
    <message>
        <source>The director</source>
        <translation>主任</translation>
    </message>
</context>
</TS>
