const button = document.createElement('button');
button.textContent = 'Moet ik inburgeren?';
button.onclick = async () => (await import('../peers/form.js')).mount(document.querySelector('main'));
document.querySelector('main').before(button);