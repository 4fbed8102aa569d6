package org.realistgraph.explorer;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** What a person sees and does in GraphiQL. */
record GraphiqlPage(Page page) {

    Locator tabs() {
        return page.locator(".graphiql-tab-button");
    }

    Locator activeTab() {
        return page.locator(".graphiql-tab-active .graphiql-tab-button");
    }

    Locator editor() {
        return page.locator(".graphiql-query-editor .view-lines");
    }

    Locator answer() {
        return page.locator(".graphiql-response .view-lines");
    }

    Locator caution() {
        return page.locator(".caution");
    }

    Locator listedExamples() {
        return page.locator(".examples-panel button");
    }

    void show(String panel) {
        button("Show " + panel).click();
    }

    void goTo(Example example) {
        tabs().getByText(example.operation(), new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    void closeTab() {
        page.locator(".graphiql-tab-active .graphiql-tab-close").press("Enter");
    }

    void write(String query) {
        editor().click();
        page.keyboard().press("Control+A");
        page.keyboard().insertText(query);
    }

    /** Waits until the browser's storage holds the text; by a promise, as the pages' policy forbids a polled expression. */
    void awaitKept(String text) {
        page.evaluate("""
            text => new Promise(kept => {
                const look = () => localStorage.getItem('graphiql:tabState')?.includes(text)
                    ? kept() : requestAnimationFrame(look);
                look();
            })\
            """, text);
    }

    /** Runs what stands in the editor and gives the answer as it came. */
    String run() {
        return page.waitForResponse("**/graphql", () -> button("Execute query").click())
                .text();
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }
}
